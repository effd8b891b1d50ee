//! Lists of both services that are odd in one place: every other record and every other member is read as before.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

mod damage;
mod example;
mod operations;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::damage::{Damage, Place, members_beside, places, records};
use crate::operations::{List, all, names_in_the_specs};

#[test]
fn every_list_operation_is_here() {
    let here: Vec<String> = all().iter().map(|list| list.operation.to_owned()).collect();
    assert_eq!(here, names_in_the_specs());
}

#[test]
fn a_valid_answer_is_read_as_a_whole() {
    for list in all() {
        assert_eq!((list.read)(&list.valid), list.valid, "{}", list.operation);
    }
}

/// An unknown member, an unknown value, `null` and a value of another type, in every place of the first of two records.
#[test]
fn one_odd_place_never_loses_the_rest() {
    for list in all() {
        let mut damaged = 0;
        let places = places(&list.valid);
        for place in places.iter().filter(|place| place.record != Some(1)) {
            for damage in Damage::ALL {
                let mut answer = list.valid.clone();
                if damage.apply(place.find(&mut answer)) {
                    check(&list, place, &answer);
                    damaged += 1;
                }
            }
        }
        assert!(damaged > 10, "{}: {damaged} damages", list.operation);
    }
}

proptest! {
    #[test]
    fn no_value_in_one_place_loses_the_rest(list in select(all()), at in any::<Index>(), value in any_json()) {
        let places = places(&list.valid);
        let place = at.get(&places);
        let mut answer = list.valid.clone();
        *place.find(&mut answer) = value;
        check(&list, place, &answer);
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{0,6}", inner, 0..4).prop_map(|map| json!(map)),
        ]
    })
}

/// Checks that `answer`, which is odd in one place, is read like the valid one but for that place.
#[track_caller]
fn check(list: &List, place: &Place, answer: &Value) {
    let before = &list.valid;
    let after = (list.read)(answer);
    let at = format_args!("{}: {place:?} in {answer}", list.operation);
    assert_eq!(records(before).len(), records(&after).len(), "{at}");
    for (index, (before, after)) in records(before).iter().zip(records(&after)).enumerate() {
        if place.record != Some(index) {
            assert_eq!(before, after, "{at}");
        }
    }
    members_beside(before, &after, &place.path, at);
}
