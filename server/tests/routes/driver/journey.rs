//! One application, from its first step to its receipt.

use super::{Answer, Browser, Form, Server, logged_in};

/// The access point that the demo's register knows, and a system behind it.
pub const ACCESS_POINT: (&str, &str) = ("1.2.246.537.6.918.18.77.13.0", "Potilas-Esko");

/// Every step of the Patient Data Repository's first application that has a form.
pub const STEPS: [&str; 6] = [
    "access-points",
    "customer-details",
    "contacts",
    "billing",
    "service-description",
    "commitment",
];

/// Somebody filling in an application.
#[derive(Clone)]
pub struct Wizard {
    /// Whose browser.
    pub browser: Browser,
    /// The address of the application, without its step.
    pub path: String,
}

impl Wizard {
    /// Aino Toimi begins to apply for the Patient Data Repository for Lääkärikeskus Kuusama.
    pub async fn begun(server: &Server) -> Self {
        Self::begun_by(server, "aino-toimi", "9000001-1", "patient-data").await
    }

    /// Somebody begins to apply for something.
    pub async fn begun_by(server: &Server, who: &str, organisation: &str, service: &str) -> Self {
        let browser = logged_in(server, who).await;
        Self::begun_in(browser, organisation, service).await
    }

    /// The person of a browser begins to apply for something, in Finnish.
    pub async fn begun_in(mut browser: Browser, organisation: &str, service: &str) -> Self {
        let address = format!("/fi/org/{organisation}/{service}");
        let started = browser
            .post(&address, &[("organisation", organisation)])
            .await;
        let path = started.location().strip_suffix("/access-points").unwrap();
        Self {
            path: path.to_owned(),
            browser,
        }
    }

    /// The address of a step.
    pub fn address(&self, step: &str) -> String {
        format!("{}/{step}", self.path)
    }

    /// The page of a step.
    pub async fn page(&mut self, step: &str) -> Answer {
        let page = self.browser.get(&self.address(step)).await;
        assert_eq!(page.status, 200, "{}", page.title());
        page
    }

    /// The form of a step.
    pub async fn form(&mut self, step: &str) -> Form {
        self.page(step).await.form("step-form")
    }

    /// The form of the review page.
    pub async fn send_form(&mut self) -> Form {
        self.page("summary").await.form("send-form")
    }

    /// Fills in everything so that it can be sent.
    pub async fn fill_in(&mut self) {
        self.fill_in_access_points().await;
        self.fill_in_details().await;
        self.fill_in_contacts().await;
        self.fill_in_billing().await;
        for step in ["service-description", "commitment"] {
            let mut form = self.form(step).await;
            form.set("accepted", "yes");
            self.next(&form).await;
        }
    }

    async fn fill_in_access_points(&mut self) {
        let mut form = self.form("access-points").await;
        let row = form.last_row();
        let (oid, system) = ACCESS_POINT;
        form.set(&format!("{row}.oid"), oid)
            .tick(&format!("{row}.systems"), system);
        self.next(&form).await;
    }

    async fn fill_in_details(&mut self) {
        let mut form = self.form("customer-details").await;
        form.set("email", "posti@kuusama.example")
            .set("phone", "0401234567");
        self.next(&form).await;
    }

    async fn fill_in_contacts(&mut self) {
        let mut form = self.form("contacts").await;
        let row = form.last_row();
        let name = |field: &str| format!("{row}.{field}");
        form.set(&name("kind"), "person")
            .set(&name("first_name"), "Maija")
            .set(&name("last_name"), "Mallikas")
            .set(&name("phone"), "0409876543")
            .set(&name("email"), "maija.mallikas@kuusama.example");
        for role in [
            "administrative",
            "data-protection",
            "technical",
            "disturbance",
        ] {
            form.tick(&name("shared_roles"), role);
        }
        for role in ["billing", "archivist"] {
            form.tick(&name("service_roles"), role);
        }
        self.next(&form).await;
    }

    async fn fill_in_billing(&mut self) {
        let mut form = self.form("billing").await;
        form.set("language", "fi")
            .set("street_address", "Laskukuja 2")
            .set("postal_code", "00100")
            .set("post_office", "HELSINKI");
        self.next(&form).await;
    }

    /// Presses Tallenna ja jatka and comes to another step.
    #[track_caller]
    pub fn next(&mut self, form: &Form) -> impl Future<Output = ()> {
        let here = form.action.clone();
        async move {
            let answer = self.browser.submit(form, "next").await;
            assert!(!answer.location().starts_with(&here), "{here} has problems");
        }
    }

    /// Presses Lähetä and comes to the receipt.
    pub async fn send(&mut self) -> Answer {
        let form = self.send_form().await;
        let answer = self.browser.submit(&form, "").await;
        assert_eq!(answer.location(), self.address("receipt"));
        self.browser.follow(answer).await
    }

    /// Every answer and the version, step by step: what no refused request may change.
    pub async fn draft(&mut self) -> Vec<Form> {
        let mut forms = Vec::new();
        for step in STEPS {
            let page = self.browser.get(&self.address(step)).await;
            if page.status == 200 {
                forms.push(page.form("step-form"));
            }
        }
        forms
    }
}
