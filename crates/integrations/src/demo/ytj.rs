//! The simulated business register.

use axum::extract::Query;
use axum::routing::get;
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use super::world::{DemoOrganisation, ORGANISATIONS};

pub(super) fn router() -> Router {
    Router::new().route("/opendata-ytj-api/v3/companies", get(companies))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Search {
    business_id: String,
}

async fn companies(Query(search): Query<Search>) -> Json<Value> {
    let found: Vec<Value> = ORGANISATIONS
        .iter()
        .filter(|organisation| organisation.business_id == search.business_id)
        .filter_map(company)
        .collect();
    Json(json!({ "totalResults": found.len(), "companies": found }))
}

fn company(organisation: &DemoOrganisation) -> Option<Value> {
    let form = organisation.company_form?;
    let forms = if form.is_empty() {
        json!([])
    } else {
        json!([{ "type": form, "version": 1 }])
    };
    Some(json!({
        "businessId": { "value": organisation.business_id, "source": "3" },
        "names": [
            // A former name: the client must not take the first one.
            { "name": "Entinen nimi", "type": "1", "version": 2, "endDate": "2020-01-01" },
            { "name": organisation.name, "type": "1", "version": 1 },
        ],
        "companyForms": forms,
        "companySituations": [],
        "status": "2",
    }))
}
