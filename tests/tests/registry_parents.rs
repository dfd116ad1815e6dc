//! Parents that are files: relative to the spec that names them, through `..`, in diamonds and chains.

use status_codes::StatusEnum;

status_codes::registry! { pub mod crate::base from "specs/parents/base.toml" }
status_codes::registry! { pub mod crate::diamond from "specs/parents/diamond.toml" }
status_codes::registry! { pub mod crate::chain from "specs/parents/deep/chain.toml" }
status_codes::registry! { pub mod crate::dotted from "./specs/../specs/parents/deep/../left.toml" }

status_codes::registry! { pub mod crate::inline = r#"
    [registry]
    extends = ["specs/parents/base.toml", "specs/parents/left.toml"]

    [470]
    phrase  = "Over The Wall"
    replace = true
"# }

fn own<S: StatusEnum>() -> Vec<u16> {
    S::ALL.iter().map(|status| status.as_u16()).filter(|code| (470..=473).contains(code)).collect()
}

#[test]
fn a_parent_is_found_beside_the_spec_that_names_it() {
    assert_eq!(own::<base::Status>(), [470]);
    assert_eq!(own::<diamond::Status>(), [470, 471, 472]);
    assert_eq!(own::<chain::Status>(), [470, 473]);
    assert_eq!(own::<dotted::Status>(), [470, 471]);
}

#[test]
fn selections_of_a_parent_are_inherited() {
    let http = status_codes::Status::ALL.len();
    assert_eq!(base::Status::ALL.len(), http - 4 - 2 + 1);
    assert_eq!(diamond::Status::ALL.len(), base::Status::ALL.len() + 2);
    assert_eq!(diamond::Status::from_u16(100), None);
    assert_eq!(diamond::Status::from_u16(305), None);
}

#[test]
fn a_grandchild_selects_by_the_set_of_its_grandparent() {
    use chain::{Status, status};
    let kept = |status: Status| match status {
        status!(200) => "asked for",
        status!(house) => "of the house",
        status!(499) => "of nginx",
        status!(473) => "its own",
    };
    assert_eq!(kept(status!(470)), "of the house");
    assert_eq!(kept(status!(503)), "of the house");
    assert_eq!(kept(status!(499)), "of nginx");
    assert_eq!(kept(status!(473)), "its own");
    assert_eq!(Status::from_u16(404), None);
}

#[test]
fn the_definition_of_a_parent_arrives_whole() {
    assert_eq!(chain::Status::OverTheFence.summary(), "The request is for the neighbours.");
    assert_eq!(chain::status!(470).class(), status_codes::Class::ClientError);
    assert_eq!(status_codes::Status::try_from(chain::status!(503)), Ok(status_codes::status!(503)));
}

#[test]
fn an_inline_spec_names_files_from_the_folder_of_the_manifest() {
    assert_eq!(own::<inline::Status>(), [470, 471]);
    assert_eq!(inline::status!(470).phrase(), "Over The Wall");
}
