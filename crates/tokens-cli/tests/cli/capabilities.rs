use crate::support::{run, snapshot, tokens};

#[test]
fn each_service_and_how_it_is_known() {
    snapshot("capabilities", run(&mut tokens(&["capabilities"])).ends(0));
    let document = run(&mut tokens(&["capabilities", "-o", "json"]))
        .ends(0)
        .json();
    assert_eq!(document["schema"], "tokens/v1");
    let rows = document["capabilities"].as_array().unwrap();
    assert_eq!(rows.len(), tokens_core::capability_facts().len());
    let create = rows.iter().find(|row| row["title"] == "create").unwrap();
    assert_eq!(create["okta"]["supported"], false);
    assert_eq!(create["okta"]["basis"], "documented");
    assert_eq!(create["mist_org"]["supported"], true);
}
