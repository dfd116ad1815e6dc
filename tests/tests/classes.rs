//! `Class`: what the first digit says, of codes and of any other number.

use status_codes::{Class, Status};
use std::collections::HashSet;

#[test]
fn there_are_five() {
    let five = [
        (Class::Informational, 1, "1xx", "Informational"),
        (Class::Successful, 2, "2xx", "Successful"),
        (Class::Redirection, 3, "3xx", "Redirection"),
        (Class::ClientError, 4, "4xx", "Client Error"),
        (Class::ServerError, 5, "5xx", "Server Error"),
    ];
    assert_eq!(Class::ALL.len(), five.len());
    for (listed, (class, digit, pattern, name)) in Class::ALL.iter().zip(five) {
        assert_eq!((*listed, class as u8), (class, digit));
        assert_eq!((class.as_str(), class.name()), (pattern, name));
        assert_eq!(class.to_string(), format!("{pattern} {name}"));
        assert_eq!(format!("{class:?}"), name.replace(' ', ""));
        assert!(class.summary().ends_with('.'));
    }
}

#[test]
fn classes_sort_hash_and_are_small() {
    assert!(Class::ALL.is_sorted_by(|one, next| one < next));
    assert_eq!(Class::ALL.iter().collect::<HashSet<_>>().len(), 5);
    assert_eq!((size_of::<Class>(), size_of::<Option<Class>>()), (1, 1));
}

#[test]
fn a_class_has_room_for_a_hundred_numbers() {
    assert_eq!(Class::Informational.range(), 100..=199);
    assert_eq!(Class::ClientError.range(), 400..=499);
    for class in Class::ALL {
        assert_eq!(class.range().count(), 100);
    }
}

#[test]
fn any_number_has_the_class_that_has_room_for_it() {
    for code in 0..=u16::MAX {
        let class = Class::ALL.iter().copied().find(|class| class.range().contains(&code));
        assert_eq!(Class::of(code), class, "{code}");
        assert_eq!(class.is_some(), (100..600).contains(&code), "{code}");
    }
}

#[test]
fn a_status_is_of_the_class_of_its_number() {
    for &status in Status::ALL {
        assert_eq!(Some(status.class()), Class::of(status.as_u16()));
        assert_eq!(status.class().as_str()[..1], status.as_str()[..1]);
    }
}

#[test]
fn one_predicate_holds_for_each_status() {
    for &status in Status::ALL {
        let predicates = [
            (Class::Informational, status.is_informational()),
            (Class::Successful, status.is_successful()),
            (Class::Redirection, status.is_redirection()),
            (Class::ClientError, status.is_client_error()),
            (Class::ServerError, status.is_server_error()),
        ];
        for (class, holds) in predicates {
            assert_eq!(holds, status.class() == class, "{status} in {class}");
        }
    }
}

#[test]
fn the_general_code_of_a_class_is_its_x00() {
    let generic = [
        Status::Continue,
        Status::Ok,
        Status::MultipleChoices,
        Status::BadRequest,
        Status::InternalServerError,
    ];
    for (&class, status) in Class::ALL.iter().zip(generic) {
        assert_eq!(Status::generic(class), Some(status));
        assert_eq!(status, *class.range().start());
    }
}

#[test]
fn classes_are_const() {
    const CLASS: Class = Status::NotFound.class();
    const NAMES: [&str; 3] = [CLASS.as_str(), CLASS.name(), CLASS.summary()];
    const OF: Option<Class> = Class::of(499);
    const FIRST: u16 = *CLASS.range().start();
    const GENERIC: Option<Status> = Status::generic(CLASS);
    const IS: bool = Status::NotFound.is_client_error();

    assert_eq!(NAMES[..2], ["4xx", "Client Error"]);
    assert_eq!((OF, FIRST, GENERIC, IS), (Some(CLASS), 400, Some(Status::BadRequest), true));
}
