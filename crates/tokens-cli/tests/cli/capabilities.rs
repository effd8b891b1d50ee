use crate::support::{run, snapshot, tokens};

#[test]
fn each_service_and_how_it_is_known() {
    snapshot("capabilities", run(&mut tokens(&["capabilities"])).ends(0));
    let document = run(&mut tokens(&["capabilities", "-o", "json"]))
        .ends(0)
        .json();
    assert_eq!(document["schema"], "tokens/v2");
    let rows = document["capabilities"].as_array().unwrap();
    assert_eq!(rows.len(), tokens_core::Capability::default().rows().len());
    let create = rows.iter().find(|row| row["title"] == "create").unwrap();
    let cell = |kind: &str| {
        let kinds = create["kinds"].as_array().unwrap();
        kinds
            .iter()
            .find(|cell| cell["kind"] == kind)
            .unwrap()
            .clone()
    };
    assert_eq!(cell("ssws")["provider"], "okta");
    assert_eq!(cell("ssws")["supported"], false);
    assert_eq!(cell("ssws")["provenance"], "documented");
    assert_eq!(cell("org")["supported"], true);
}
