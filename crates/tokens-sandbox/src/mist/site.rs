//! Sites and their groups.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::model::seconds;

/// A group of sites of an org.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct SiteGroup {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) org_id: Uuid,
    pub(crate) created: Timestamp,
}

impl SiteGroup {
    pub(crate) fn wire(&self, sites: &[Site]) -> Value {
        let members = sites.iter().filter(|site| site.groups.contains(&self.id));
        json!({
            "id": self.id,
            "name": self.name,
            "org_id": self.org_id,
            "site_ids": members.map(|site| site.id).collect::<Vec<_>>(),
            "created_time": seconds(self.created),
            "modified_time": seconds(self.created),
        })
    }
}

/// A site of an org.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Site {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) org_id: Uuid,
    pub(crate) groups: Vec<Uuid>,
    pub(crate) timezone: String,
    pub(crate) country: String,
    pub(crate) created: Timestamp,
}

impl Site {
    pub(crate) fn wire(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "org_id": self.org_id,
            "sitegroup_ids": self.groups,
            "timezone": self.timezone,
            "country_code": self.country,
            "address": null,
            "created_time": seconds(self.created),
            "modified_time": seconds(self.created),
        })
    }
}
