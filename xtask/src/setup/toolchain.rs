//! Chooses the Rust toolchain: the one that runs this program when it has, or can get, a standard
//! library for wasm32, else Debian's own (packages `*-web`), for which that library is built here.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{apt, wasm_std};
use crate::{command, say};

/// The target of the browser bundle.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The rustup name of Debian's toolchain.
const DEBIAN: &str = "debian";

const DEBIAN_PACKAGES: [&str; 7] = [
    "rustc-web",
    "cargo-web",
    "rustfmt-web",
    "rust-web-clippy",
    "rust-web-src",
    "rust-web-llvm",
    "lld-22",
];

/// Which toolchain the tools are started with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toolchain {
    /// The one that runs this program.
    Usual,
    /// Debian's, linked into rustup.
    Debian,
}

impl Toolchain {
    /// Makes a command, and every cargo or rustc that it starts, use this toolchain.
    pub fn choose_for(self, command: &mut Command) {
        // rustup has set the variable for us already, so that leaving it alone means `Usual`.
        if self == Self::Debian {
            command.env("RUSTUP_TOOLCHAIN", DEBIAN);
        }
    }

    /// A program of this toolchain.
    pub fn program(self, name: &str) -> Command {
        let mut command = command::new(name);
        self.choose_for(&mut command);
        command
    }

    /// Where this toolchain keeps its libraries for wasm32, whether there are any or not.
    ///
    /// # Errors
    /// The toolchain does not exist.
    pub fn wasm_libraries(self) -> Result<PathBuf> {
        let mut rustc = self.program("rustc");
        command::output(rustc.args(["--print", "target-libdir", "--target", WASM]))
            .map(PathBuf::from)
    }

    /// Makes sure that rustfmt and clippy are there.
    ///
    /// # Errors
    /// They are not, and rustup cannot fetch them.
    pub fn ensure_lints(self) -> Result<()> {
        for (program, component) in [("cargo-fmt", "rustfmt"), ("cargo-clippy", "clippy")] {
            if command::output(self.program(program).arg("--version")).is_ok() {
                continue;
            }
            say::step(&format!("{component}: rustup component add {component}"));
            command::run(command::new("rustup").args(["component", "add", component]))
                .with_context(|| {
                    format!("{component} is missing: install it for your toolchain")
                })?;
        }
        Ok(())
    }

    fn knows_wasm(self) -> bool {
        let Ok(folder) = self.wasm_libraries() else {
            return false;
        };
        fs::read_dir(folder).is_ok_and(|entries| {
            entries.flatten().any(|entry| {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                name.starts_with("libstd-") && name.ends_with(".rlib")
            })
        })
    }
}

/// Finds or makes a toolchain that can build for the browser.
///
/// # Errors
/// None can be had; the message tells both ways to get one.
pub fn ensure() -> Result<Toolchain> {
    for toolchain in [Toolchain::Usual, Toolchain::Debian] {
        if toolchain.knows_wasm() {
            return Ok(toolchain);
        }
    }
    if add_by_rustup() {
        return Ok(Toolchain::Usual);
    }
    if !apt::usable() {
        bail!(
            "the Rust standard library for {WASM} is missing.\n\
             With rustup and a network: `rustup target add {WASM}`.\n\
             On Debian without: run this command once as root, which installs Debian's own toolchain"
        );
    }
    from_debian()
}

fn add_by_rustup() -> bool {
    if command::find("rustup").is_none() {
        return false;
    }
    say::step(&format!("WASM standard library: rustup target add {WASM}"));
    let added = command::run(command::new("rustup").args(["target", "add", WASM]));
    added.is_ok() && Toolchain::Usual.knows_wasm()
}

fn from_debian() -> Result<Toolchain> {
    say::step("rustup cannot fetch it: taking Debian's own Rust toolchain, about one minute");
    apt::install("Debian's Rust toolchain", &DEBIAN_PACKAGES)?;
    let toolchain = link()?;
    link_linker(toolchain)?;
    if !toolchain.knows_wasm() {
        wasm_std::build(toolchain)?;
    }
    if toolchain.knows_wasm() {
        return Ok(toolchain);
    }
    bail!(
        "the WASM standard library was built but rustc does not find it: is another rustc in /usr/bin?"
    )
}

/// Names `/usr` in rustup. Without rustup the usual toolchain is Debian's already.
fn link() -> Result<Toolchain> {
    if command::find("rustup").is_none() {
        return Ok(Toolchain::Usual);
    }
    command::run(command::new("rustup").args(["toolchain", "link", DEBIAN, "/usr"]))?;
    Ok(Toolchain::Debian)
}

/// rustc asks for a linker named `rust-lld` in its own folder, which Debian leaves out.
fn link_linker(toolchain: Toolchain) -> Result<()> {
    let sysroot = command::output(toolchain.program("rustc").args(["--print", "sysroot"]))?;
    let host = command::output(toolchain.program("rustc").args(["--print", "host-tuple"]))?;
    let folder = PathBuf::from(sysroot)
        .join("lib/rustlib")
        .join(host)
        .join("bin");
    let linker = folder.join("rust-lld");
    if linker.exists() {
        return Ok(());
    }
    fs::create_dir_all(&folder)?;
    // A dangling link of an earlier version would stand in the way.
    let _ = fs::remove_file(&linker);
    std::os::unix::fs::symlink("/usr/bin/lld-22", &linker)
        .with_context(|| format!("{} could not be linked", linker.display()))
}
