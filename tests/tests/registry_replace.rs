//! `replace`, `temporary`, own sets and own classes: what a registry says anew, and which `Class` it has.

use core::any::TypeId;

status_codes::registry! { pub mod crate::replaced = r#"
    [registry]
    title   = "House rules"
    extends = "http"

    [sets]
    transient = { codes = [503], replace = true }
    noted     = { codes = ["transient", "2xx"], summary = "Written down." }

    [404]
    phrase  = "Nothing Here"
    former  = ["Not Found"]
    replace = true

    [305]
    phrase  = "Use Proxy"
    replace = true
"# }

status_codes::registry! { pub mod crate::temporary = r#"
    [registry]
    extends   = "http"
    temporary = true
"# }

status_codes::registry! { pub mod crate::renamed_class = r#"
    [registry]
    extends = "http"

    [classes]
    4xx = { name = "Your Fault", replace = true }
"# }

status_codes::registry! { pub mod crate::more_classes = r#"
    [registry]
    extends = "http"

    [classes]
    6xx = { name = "Business Error" }

    [600]
    phrase = "Closed On Sundays"
"# }

#[test]
fn a_replaced_code_is_the_new_one_everywhere() {
    use replaced::{Status, status};
    assert_eq!(status!(404), Status::NothingHere);
    assert_eq!(status!(404).to_string(), "404 Nothing Here");
    assert_eq!(status!(404).reference(), None, "nothing of the old definition is left");
    assert_eq!(Status::from_phrase("not found"), Some(Status::NothingHere));
    assert_eq!("404 Nothing Here".parse(), Ok(Status::NothingHere));
    assert!("404 Not Found".parse::<Status>().is_err());
    assert_eq!(status_codes::Status::from(Status::NothingHere), status_codes::Status::NotFound);
    assert_eq!(Status::from(status_codes::Status::NotFound), Status::NothingHere);
}

#[test]
#[forbid(deprecated)]
fn a_code_without_a_state_is_in_force_again() {
    assert_eq!(replaced::status!(305), replaced::Status::USE_PROXY);
    assert_eq!(replaced::Status::UseProxy.state(), status_codes::State::InForce);
}

#[test]
#[allow(deprecated)]
fn a_former_phrase_is_a_constant() {
    assert_eq!(replaced::Status::NOT_FOUND, replaced::Status::NothingHere);
}

#[test]
fn sets_are_replaced_and_added() {
    use replaced::{Status, StatusSet, status};
    assert!(status!(transient).iter().eq([503]));
    assert!(!Status::TooManyRequests.is_transient());
    assert_eq!(StatusSet::NOTED, status!(2xx) | status!(503));
    assert!(Status::Ok.is_noted() && Status::ServiceUnavailable.is_noted());
}

#[test]
fn a_temporary_code_is_taken_in() {
    use temporary::{Status, status};
    assert_eq!(status!(104), Status::UploadResumptionSupported);
    assert_eq!(status!(104).state(), status_codes::State::Temporary);
    assert_eq!(Status::ALL.len(), status_codes::Status::ALL.len() + 1);
    assert!(status!(1xx).contains(status!(104)) && status!(bodiless).contains(status!(104)));
    let error = status_codes::Status::try_from(status!(104)).unwrap_err();
    assert_eq!(error.code(), Some(104));
}

#[test]
fn without_a_class_of_its_own_a_registry_has_that_of_http() {
    let http = TypeId::of::<status_codes::Class>();
    assert_eq!(TypeId::of::<replaced::Class>(), http);
    assert_eq!(TypeId::of::<temporary::Class>(), http);
    assert_ne!(TypeId::of::<renamed_class::Class>(), http);
    assert_ne!(TypeId::of::<more_classes::Class>(), http);
    assert_eq!(replaced::status!(404).class(), status_codes::status!(404).class());
}

#[test]
fn own_classes_are_added_and_replaced() {
    assert_eq!(renamed_class::status!(404).class(), renamed_class::Class::YourFault);
    assert_eq!(renamed_class::Class::ALL.len(), 5);
    assert_eq!(renamed_class::status!(4xx), renamed_class::StatusSet::YOUR_FAULT);
    assert_eq!(more_classes::Class::ALL.len(), 6);
    assert!(more_classes::status!(6xx).iter().eq([more_classes::Status::ClosedOnSundays]));
    assert!(more_classes::status!(600).is_business_error());
    assert_eq!(
        more_classes::Status::generic(more_classes::Class::BusinessError),
        Some(more_classes::status!(600))
    );
}
