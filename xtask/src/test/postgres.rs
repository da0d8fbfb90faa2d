//! A PostgreSQL server of our own, in a temporary folder, on a free loopback port.
//!
//! A small shell script watches over it and removes it when our end of a pipe closes: also when
//! this program is killed, nothing is left behind.

use std::fs;
use std::io::Read;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::command;

/// $1: folder of the programs, $2: our folder, $3: port, $4: whether commits are on the disk (`on`,
/// `off`) before they are answered.
const SCRIPT: &str = r#"
trap '' INT
cd "$2"
if "$1/initdb" --pgdata=data --username=postgres --pwfile=password \
    --auth=scram-sha-256 --encoding=UTF8 --no-locale --no-sync >log 2>&1
then
  "$1/postgres" -D data -p "$3" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
    -c fsync="$4" -c full_page_writes="$4" -c max_connections=200 >>log 2>&1 </dev/null &
  server=$!
  read -r _
  kill -INT $server 2>/dev/null
  wait $server
else
  cat log >&2
fi
cd /
rm -rf "$2"
"#;

/// The account that Debian's package makes; PostgreSQL refuses to run as root.
const ACCOUNT: &str = "postgres";

const PATIENCE: Duration = Duration::from_mins(1);

/// A running server. Dropping it ends it and removes its folder.
pub struct Server {
    watcher: Child,
    port: u16,
    password: String,
}

impl Server {
    /// Starts a server and waits until it answers. Durability is off: the data is thrown away.
    ///
    /// # Errors
    /// There is no free port or no temporary folder, or the server does not come up in a minute.
    pub fn start(programs: &Path) -> Result<Self> {
        Self::with(programs, "off")
    }

    /// As [`Self::start`], with commits as durable as in service.
    ///
    /// # Errors
    /// As [`Self::start`].
    pub fn durable(programs: &Path) -> Result<Self> {
        Self::with(programs, "on")
    }

    fn with(programs: &Path, durability: &str) -> Result<Self> {
        let password = random_word()?;
        let folder = std::env::temp_dir().join(format!("ekstranet-postgres-{}", &password[..12]));
        let port = free_port()?;
        make_folder(&folder, &password)?;
        let mut script = as_ordinary_user("sh");
        script
            .args(["-c", SCRIPT, "sh"])
            .arg(programs)
            .arg(&folder)
            .args([port.to_string().as_str(), durability]);
        let watcher = script.stdin(Stdio::piped()).stdout(Stdio::null()).spawn();
        let watcher = watcher.context("PostgreSQL could not be started")?;
        let mut server = Self {
            watcher,
            port,
            password,
        };
        server.wait(programs)?;
        Ok(server)
    }

    /// The address of a database in which the tests may do as they like, and make others beside it.
    pub fn url(&self) -> String {
        format!(
            "postgres://{ACCOUNT}:{}@127.0.0.1:{}/postgres",
            self.password, self.port
        )
    }

    fn wait(&mut self, programs: &Path) -> Result<()> {
        let deadline = Instant::now() + PATIENCE;
        let ready = programs.join("pg_isready");
        while Instant::now() < deadline {
            if self.watcher.try_wait()?.is_some() {
                bail!("PostgreSQL could not set up its folder (see above)");
            }
            let mut ask = command::new(&ready);
            ask.args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()]);
            if ask.status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!(
            "PostgreSQL did not come up in {} seconds",
            PATIENCE.as_secs()
        )
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.watcher.stdin.take());
        // The script cannot be helped if it fails, and has said why.
        let _ = self.watcher.wait();
    }
}

/// The folder, closed to others, with the password in it, belonging to whoever runs the server.
fn make_folder(folder: &Path, password: &str) -> Result<()> {
    fs::create_dir(folder)?;
    command::run(command::new("chmod").arg("700").arg(folder))?;
    fs::write(folder.join("password"), password)?;
    if is_root()? {
        command::run(command::new("chown").args(["-R", ACCOUNT]).arg(folder))?;
    }
    Ok(())
}

fn as_ordinary_user(program: &str) -> Command {
    if !is_root().unwrap_or(false) {
        return command::new(program);
    }
    let mut command = command::new("setpriv");
    command.args([
        &format!("--reuid={ACCOUNT}"),
        &format!("--regid={ACCOUNT}"),
        "--init-groups",
        program,
    ]);
    command
}

fn is_root() -> Result<bool> {
    Ok(command::output(command::new("id").arg("-u"))? == "0")
}

/// A port that was free a moment ago.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// 32 hexadecimal digits that nobody can guess: other users of the machine can reach the port.
fn random_word() -> Result<String> {
    let mut bytes = [0; 16];
    fs::File::open(PathBuf::from("/dev/urandom"))?.read_exact(&mut bytes)?;
    Ok(format!("{:032x}", u128::from_ne_bytes(bytes)))
}
