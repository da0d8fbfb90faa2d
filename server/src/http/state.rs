//! What every handler can reach.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context as _;
use app::components::document::Assets;
use service::session::Sealer;
use service::world::World;

use crate::assets::asset_address;

/// Addresses of the site.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its origin, as browsers see it.
    pub origin: String,
    /// Origins that a form's answer may lead on to: the identity provider ends its session there.
    pub provider_origins: Vec<String>,
    /// Every page says that the service is under maintenance.
    pub maintenance: bool,
    /// What only the demo has.
    pub demo: Option<Demo>,
}

/// What only the demo has.
#[derive(Clone, Debug)]
pub struct Demo {
    /// Where mail is kept, one message a file.
    pub mail: PathBuf,
}

/// What every handler can reach. Cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// The ports.
    pub world: Arc<World>,
    /// Addresses.
    pub site: Arc<Site>,
    /// Style sheet and script.
    pub assets: Arc<Assets>,
    /// Seals what a browser carries between login's steps; new at each start.
    pub sealer: Arc<Sealer>,
}

impl AppState {
    /// The state of a service.
    ///
    /// # Errors
    /// When the program was built without its style sheet.
    pub fn new(world: World, site: Site) -> anyhow::Result<Self> {
        let css = asset_address("main.css").context("the program lacks its style sheet")?;
        let assets = Assets {
            css: css.to_owned(),
            boot: asset_address("boot.js").map(str::to_owned),
        };
        let mut key = [0; 32];
        world.chance.fill(&mut key);
        Ok(Self {
            world: Arc::new(world),
            site: Arc::new(site),
            assets: Arc::new(assets),
            sealer: Arc::new(Sealer::new(key)),
        })
    }
}
