//! Serving: listen, say where, and drain on SIGTERM.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::cli::Serve;
use crate::config::Config;
use crate::http::{AppState, Site};
use crate::{demo, http, metrics, wire};

/// Requests in flight are given this long after SIGTERM.
const DRAIN: Duration = Duration::from_secs(8);
/// Ended sessions are forgotten this often.
const PURGE_EVERY: Duration = Duration::from_mins(10);

/// Serves a production service.
///
/// # Errors
/// When a port, the database or an adapter cannot be opened.
pub async fn production(config: Config, options: &Serve) -> anyhow::Result<()> {
    start_log();
    let world = wire::production(&config).await?;
    let listener = bind(options.listen.unwrap_or(config.server.listen)).await?;
    let site = Site {
        origin: config.server.origin(),
        provider_origins: vec![
            config
                .login
                .representative
                .issuer
                .origin()
                .ascii_serialization(),
            config.login.staff.issuer.origin().ascii_serialization(),
        ],
        maintenance: config.server.maintenance,
        demo: None,
    };
    let ended = CancellationToken::new();
    measure(options, &ended).await?;
    run(listener, AppState::new(world, site)?, ended).await
}

/// Serves the demo world with its simulators.
///
/// # Errors
/// When a port or the database cannot be opened.
pub async fn demo(options: Serve) -> anyhow::Result<()> {
    start_log();
    let listen = options
        .listen
        .unwrap_or(SocketAddr::from(([127, 0, 0, 1], 3000)));
    let listener = bind(listen).await?;
    let ended = CancellationToken::new();
    let demo = demo::start(&listener, &options, ended.clone()).await?;
    measure(&options, &ended).await?;
    run(listener, AppState::new(demo.world, demo.site)?, ended).await
}

async fn measure(options: &Serve, ended: &CancellationToken) -> anyhow::Result<()> {
    match options.metrics {
        Some(address) => metrics::start(address, ended.clone()).await,
        None => Ok(()),
    }
}

async fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address}"))
}

async fn run(
    listener: TcpListener,
    state: AppState,
    ended: CancellationToken,
) -> anyhow::Result<()> {
    let address = listener.local_addr()?;
    tokio::spawn(purge(state.clone(), ended.clone()));
    let router = http::router(&state)?;
    let drained = ended.clone();
    let server = axum::serve(listener, router).with_graceful_shutdown(async move {
        asked_to_end().await;
        drained.cancel();
    });
    println!("listening on http://{address}");
    tokio::select! {
        result = server => result.context("the listener failed"),
        () = async { ended.cancelled().await; tokio::time::sleep(DRAIN).await } => Ok(()),
    }
}

/// Ready at SIGTERM or Ctrl-C.
async fn asked_to_end() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

async fn purge(state: AppState, ended: CancellationToken) {
    let world = Arc::clone(&state.world);
    loop {
        tokio::select! {
            () = ended.cancelled() => return,
            () = tokio::time::sleep(PURGE_EVERY) => {}
        }
        let now = world.now();
        let idle = now - world.settings.session_idle;
        if world.storage.purge_sessions(now, idle).await.is_err() {
            tracing::warn!("ended sessions could not be forgotten");
        }
    }
}

/// English lines on stderr; what is logged is chosen by `RUST_LOG`. Of a panic only its place is
/// told: its words may hold what somebody typed.
fn start_log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    // A second start in one process (tests) keeps the first log.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "panicked");
    }));
}
