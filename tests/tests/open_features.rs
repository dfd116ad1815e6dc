//! The features: each alone, all and none, in a `no_std` crate on which cargo is run.
//!
//! In the workspace cargo builds `status-codes` once, with every feature that a member asks for; only a crate of its own
//! shows what a user gets who asks for less.

use status_tests::manifest::{dependency, package};
use status_tests::project::Project;

const MANIFEST: &str = r#"
[workspace]

[features]
alloc = ["sc/alloc"]
axum = ["sc/axum"]
http = ["sc/http"]
http02 = ["sc/http02"]
response = ["sc/response"]
serde = ["sc/serde"]

[dev-dependencies]
axum-core = "0.5"
http = "1"
http02 = { package = "http", version = "0.2" }
serde_core = "1"
serde_json = "1"

[dependencies]
"#;

/// A library without `std`, with a registry of its own, and tests that compare what is there with the features.
const LIBRARY: &str = r##"
//! A user of `status-codes`, which has the name `sc` here.
#![no_std]
#![forbid(unsafe_code, missing_docs, unused_qualifications, deprecated, unreachable_pub)]

/// Generated code finds what it needs without a prelude.
#[no_implicit_prelude]
pub mod inner {
    ::sc::registry! {
        /// What is spoken here.
        pub mod crate::inner::http_codes = r#"
            [registry]
            extends = "http"
            [499]
            phrase = "Client Closed Request"
        "#
    }
    ::sc::registry! {
        /// Two digits, which `http` cannot have.
        pub mod crate::inner::short = "[classes]\n2x = { name = 'Good' }\n[20]\nphrase = 'Good'"
    }
}

/// Without any feature.
#[must_use]
pub fn status(digits: &[u8]) -> Option<inner::http_codes::Status> {
    sc::AnyStatus::from_bytes(digits)?.known_as()
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::inner::{http_codes, short};
    use core::marker::PhantomData;
    use sc::{AnyStatus, Status, ToStatus};

    /// Whether a bound holds: the constant of the type hides that of the trait.
    macro_rules! holds {
        ($Type:ty: $($bound:tt)+) => {{
            struct Probe<T: ?Sized>(PhantomData<T>);
            #[allow(dead_code)]
            trait Otherwise { const HOLDS: bool = false; }
            impl<T: ?Sized> Otherwise for Probe<T> {}
            #[allow(dead_code)]
            impl<T: $($bound)+ + ?Sized> Probe<T> { const HOLDS: bool = true; }
            <Probe<$Type>>::HOLDS
        }};
    }

    #[test]
    fn without_any() {
        assert_eq!(crate::status(b"499"), Some(http_codes::Status::ClientClosedRequest));
        assert_eq!(crate::status(b"799"), None);
        assert_eq!(AnyStatus::from_bytes(b"799").unwrap().effective(), Status::InternalServerError);
        assert_eq!(short::Status::Good.as_u16(), 20);
    }

    #[test]
    fn a_feature_adds_its_own_and_nothing_else() {
        // `response` needs `std`, and turns `alloc` on.
        let on = cfg!(any(feature = "alloc", feature = "response"));
        assert_eq!(on, holds!(std::boxed::Box<Status>: ToStatus));
        assert_eq!(on, holds!(std::boxed::Box<dyn ToStatus>: ToStatus));
        assert_eq!(on, holds!(std::rc::Rc<Status>: ToStatus));
        assert_eq!(on, holds!(std::sync::Arc<http_codes::Status>: ToStatus<http_codes::Status>));

        let on = cfg!(feature = "serde");
        assert_eq!(on, holds!(Status: serde_core::Serialize + serde_core::de::DeserializeOwned));
        assert_eq!(on, holds!(AnyStatus: serde_core::Serialize + serde_core::de::DeserializeOwned));
        assert_eq!(on, holds!(http_codes::Status: serde_core::Serialize));
        assert_eq!(on, holds!(http_codes::Status: serde_core::de::DeserializeOwned));
        assert_eq!(on, holds!(short::Status: serde_core::Serialize));
        assert_eq!(on, holds!(short::Status: serde_core::de::DeserializeOwned));

        // `axum` turns `http` on, for the tuples that a status stands in.
        let on = cfg!(any(feature = "http", feature = "axum"));
        assert_eq!(on, holds!(Status: Into<http::StatusCode> + TryFrom<http::StatusCode>));
        assert_eq!(on, holds!(Status: PartialEq<http::StatusCode>));
        assert_eq!(on, holds!(http::StatusCode: PartialEq<Status>));
        assert_eq!(on, holds!(AnyStatus: From<http::StatusCode> + Into<http::StatusCode>));
        assert_eq!(on, holds!(AnyStatus: PartialEq<http::StatusCode>));
        assert_eq!(on, holds!(http::StatusCode: PartialEq<AnyStatus>));
        assert_eq!(on, holds!(http_codes::Status: Into<http::StatusCode>));
        assert_eq!(on, holds!(http_codes::Status: TryFrom<http::StatusCode>));
        assert_eq!(on, holds!(http_codes::Status: PartialEq<http::StatusCode>));
        assert_eq!(on, holds!(http::StatusCode: PartialEq<http_codes::Status>));
        assert!(!holds!(short::Status: Into<http::StatusCode>), "two digits");

        let on = cfg!(feature = "http02");
        assert_eq!(on, holds!(Status: Into<http02::StatusCode> + TryFrom<http02::StatusCode>));
        assert_eq!(on, holds!(Status: PartialEq<http02::StatusCode>));
        assert_eq!(on, holds!(http02::StatusCode: PartialEq<Status>));
        assert_eq!(on, holds!(AnyStatus: From<http02::StatusCode> + Into<http02::StatusCode>));
        assert_eq!(on, holds!(AnyStatus: PartialEq<http02::StatusCode>));
        assert_eq!(on, holds!(http_codes::Status: Into<http02::StatusCode>));
        assert_eq!(on, holds!(http_codes::Status: TryFrom<http02::StatusCode>));
        assert!(!holds!(short::Status: Into<http02::StatusCode>), "two digits");

        let on = cfg!(feature = "axum");
        assert_eq!(on, holds!(Status: axum_core::response::IntoResponse));
        assert_eq!(on, holds!(AnyStatus: axum_core::response::IntoResponse));
        assert_eq!(on, holds!(http_codes::Status: axum_core::response::IntoResponse));
        assert!(!holds!(short::Status: axum_core::response::IntoResponse), "two digits");
    }

    #[cfg(feature = "alloc")]
    #[test]
    fn with_alloc() {
        assert_eq!(std::boxed::Box::new(Status::Gone).status(), 410);
    }

    #[cfg(feature = "serde")]
    #[test]
    fn with_serde() {
        let status = http_codes::Status::ClientClosedRequest;
        assert_eq!(serde_json::to_string(&status).unwrap(), "499");
        assert_eq!(serde_json::from_str::<http_codes::Status>("499").unwrap(), status);
        assert_eq!(serde_json::from_str::<short::Status>("20").unwrap(), short::Status::Good);
    }

    #[cfg(feature = "http")]
    #[test]
    fn with_http() {
        let status = http::StatusCode::from(http_codes::Status::ClientClosedRequest);
        assert!(status == AnyStatus::from_u16(499).unwrap());
        assert_eq!(http_codes::Status::try_from(status), Ok(http_codes::Status::ClientClosedRequest));
        const CLOSED: http::StatusCode = http_codes::status!(499).http();
        assert_eq!(CLOSED, status);
        let fields = http::HeaderMap::new();
        assert!(http_codes::status!(401).missing_fields(&fields).eq(["WWW-Authenticate"]));
    }

    #[cfg(feature = "http02")]
    #[test]
    fn with_http02() {
        let status = http02::StatusCode::from(http_codes::Status::ClientClosedRequest);
        assert_eq!(http_codes::Status::try_from(status), Ok(http_codes::Status::ClientClosedRequest));
    }

    #[cfg(feature = "response")]
    #[test]
    fn with_response() {
        use sc::response::Describe;

        #[derive(sc::ToResponse)]
        #[status(registry = crate::inner::http_codes, 499)]
        #[response(header("Connection" = "close"), detail = hide)]
        struct Closed;

        let json = br#"{"title":"Client Closed Request","status":499,"code":"closed"}"#;
        assert_eq!(sc::response::to_json(&Closed), json);
        assert!(holds!(http_codes::Status: sc::response::ToResponse + Describe));
        assert!(holds!(AnyStatus: sc::response::ToResponse + Describe));
        #[cfg(feature = "axum")]
        assert!(holds!(sc::response::Message: axum_core::response::IntoResponse));
    }

    #[cfg(feature = "axum")]
    #[test]
    fn with_axum() {
        use axum_core::response::IntoResponse;
        let response = (http_codes::status!(499).http(), "closed").into_response();
        assert_eq!(response.status().as_u16(), 499);
        assert_eq!(http_codes::status!(404).into_response().status().as_u16(), 404);
    }
}
"##;

const FEATURES: [&str; 6] = ["alloc", "axum", "http", "http02", "response", "serde"];

#[test]
fn each_feature_alone_and_all_and_none_add_what_they_say() {
    let project = Project::new(env!("CARGO_TARGET_TMPDIR"), "open-features");
    let manifest = package("open-features", "2024") + MANIFEST + &dependency("sc");
    project.write("Cargo.toml", manifest);
    project.write("src/lib.rs", LIBRARY);
    let alone = FEATURES.chunks(1);
    for features in alone.chain([&[], &FEATURES[..]]) {
        let run = project.cargo(&["test", "--lib", "--features", &features.join(",")]);
        run.assert_success();
        assert_eq!(run.warnings(), [""; 0], "{features:?}");
        let passed = format!(" {} passed; 0 failed", 2 + features.len());
        assert!(run.stdout.contains(&passed), "{features:?}: {}", run.stdout);
    }
    // What is emitted, whatever is on, is silent where nothing may be allowed any more.
    for features in ["--no-default-features", "--all-features"] {
        let forbidden = ["-Fwarnings", "-Fmissing_docs", "-Fclippy::pedantic", "-Fclippy::nursery"];
        let run = project.cargo(&[&["clippy", features, "--"][..], &forbidden].concat());
        run.assert_success();
    }
    // Its documentation is whole, and none of ours is a test of theirs.
    let deny = [("RUSTDOCFLAGS", "-Dwarnings")];
    project.cargo_with(&["doc", "--no-deps", "--all-features"], &deny).assert_success();
    let run = project.cargo(&["test", "--doc", "--all-features"]);
    run.assert_success();
    assert!(run.stdout.contains("running 0 tests"), "{}", run.stdout);
}
