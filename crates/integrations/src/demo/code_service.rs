//! The simulated code service.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use super::world::{
    ACCESS_POINT_SET, ACCESS_POINTS, CodeEntry, DemoAccessPoint, DemoOrganisation, ORGANISATIONS,
};

pub(super) fn router() -> Router {
    let path = "/codeserver/csapi/v6/classifications/{set}/conceptcodes";
    Router::new().route(path, get(concept_codes))
}

#[derive(Deserialize)]
struct Search {
    qfield: String,
    qvalue: String,
}

async fn concept_codes(Path(set): Path<String>, Query(search): Query<Search>) -> Response {
    if search.qfield != "CONCEPTCODEID" {
        return StatusCode::BAD_REQUEST.into_response();
    }
    let found: Vec<Value> = if set == ACCESS_POINT_SET {
        let points = ACCESS_POINTS
            .iter()
            .filter(|point| matches(point.oid, &search.qvalue));
        points.map(access_point).collect()
    } else {
        let entries = ORGANISATIONS
            .iter()
            .filter_map(|it| Some((it, it.entry.as_ref()?)));
        entries
            .filter(|(_, entry)| entry.set == set && matches(entry.oid, &search.qvalue))
            .flat_map(|(organisation, entry)| with_unit(organisation, entry))
            .collect()
    };
    if found.is_empty() {
        return StatusCode::NO_CONTENT.into_response();
    }
    let total = found.len();
    let body = json!({
        "conceptCodes": found, "pageSize": 500, "page": 1, "totalItems": total, "totalPages": 1,
    });
    Json(body).into_response()
}

/// A trailing asterisk stands for anything.
fn matches(oid: &str, pattern: &str) -> bool {
    pattern
        .strip_suffix('*')
        .map_or(oid == pattern, |start| oid.starts_with(start))
}

/// The organisation and, before it, a unit of it with the same Y-tunnus, as in the real register.
fn with_unit(organisation: &DemoOrganisation, entry: &CodeEntry) -> [Value; 2] {
    let unit = format!("{}.10.1", entry.oid.trim_end_matches(".10.0"));
    let flag = |flag: bool| if flag { "T" } else { "F" };
    let attributes = [
        ("LongName", Some(organisation.name)),
        ("LongNameSv", organisation.swedish_name),
        ("Y-Tunnus", Some(organisation.business_id)),
        ("Sektori", Some(entry.sector)),
        ("Terv.toimintayksikkö", Some(flag(entry.health))),
        ("Sos.toimintayksikkö", Some(flag(entry.social))),
        ("StreetAddress", Some(entry.street)),
        ("PostNumber", Some(entry.postal_code)),
        ("PostOffice", Some(entry.post_office.0)),
        ("PostOfficeSv", Some(entry.post_office.1)),
    ];
    let attributes: Vec<Value> = attributes
        .into_iter()
        .filter_map(|(name, value)| Some(attribute(name, &[value?])))
        .collect();
    [
        concept_code(entry.set, &unit, &attributes),
        concept_code(entry.set, entry.oid, &attributes),
    ]
}

fn access_point(point: &DemoAccessPoint) -> Value {
    let attributes = [
        attribute("LongName", &[point.name]),
        attribute("Tietojärjestelmä", point.systems),
    ];
    concept_code(ACCESS_POINT_SET, point.oid, &attributes)
}

fn attribute(name: &str, values: &[&str]) -> Value {
    json!({ "attributeName": name, "attributeValue": values })
}

fn concept_code(set: &str, oid: &str, attributes: &[Value]) -> Value {
    json!({
        "classificationId": set,
        "conceptCodeId": oid,
        "status": "ACTIVE",
        "beginDate": "2020-01-01",
        "attributes": attributes,
    })
}
