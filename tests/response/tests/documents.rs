//! What is said of responses before there is one: descriptions, `OpenAPI`, a page of problem types.

use serde_json::{Value, json};
use status_codes::response::{
    Describe, Described, Detail, MemberType, ToResponse, openapi, problems, to_json,
};
use status_codes::{AnyStatus, Status};
use status_tests_response::types::{
    AcceptanceError, ApiError, Borrowed, Created, GatewayError, Reply, TokenError,
};
use std::collections::BTreeMap;
use std::sync::Arc;

fn rows<E: Describe + ?Sized>() -> Vec<Described> {
    let mut rows = Vec::new();
    E::describe(&mut |row| rows.push(row.clone()));
    rows
}

#[test]
fn a_row_says_what_is_sent() {
    let rows = rows::<Reply<&ApiError>>();
    let names: Vec<_> = rows.iter().map(Described::name).collect();
    assert_eq!(names, ["NoSuchUser", "Anonymous", "TooFast", "Database", "NoMoney", "Bank"]);

    let [user, anonymous, fast, database, money, bank] = &rows[..] else { unreachable!() };
    assert_eq!(user.status(), Some(Status::NotFound.into()));
    assert_eq!(user.type_uri(), Some("https://api.example.com/problems/no-such-user"));
    assert_eq!((user.title(), user.code()), (Some("No such user"), Some("no_such_user")));
    assert_eq!(user.summary(), Some("Nobody has this number."));
    assert_eq!(user.members(), [("user", MemberType::Integer)]);
    assert_eq!(user.content(), Some("application/problem+json"));
    assert_eq!(anonymous.fields(), [("WWW-Authenticate", true)]);
    assert_eq!((fast.fields(), fast.summary()), (vec![("Retry-After", true)], None));
    assert_eq!((database.type_uri(), database.code()), (None, None));
    assert_eq!(
        (database.title(), database.detail()),
        (Some("Internal Server Error"), Detail::Hidden)
    );
    assert_eq!((money.title(), money.detail()), (Some("Payment Required"), Detail::ByClass));
    assert_eq!(bank.detail(), Detail::Fixed("try again later"));
}

#[test]
fn rows_of_a_registry_of_ones_own_have_its_phrases() {
    let rows = rows::<GatewayError>();
    let all: Vec<_> = rows.iter().map(|row| (row.name(), row.status(), row.title())).collect();
    let any = AnyStatus::from_u16;
    assert_eq!(
        all,
        [
            ("Closed", any(499), Some("Client Closed Request")),
            ("Upstream", None, None),
            ("Rejected", None, Some("Rejected")),
            ("Other", None, None),
            ("Failed", any(502), Some("Bad Gateway")),
        ],
    );
    assert_eq!(rows[0].fields(), [("Connection", true), ("Server-Timing", true)]);
    let at_run_time = [("Retry-After", false), ("Connection", false), ("Server-Timing", true)];
    assert_eq!(rows[1].fields(), at_run_time);
    let failed = [("Retry-After", true), ("Server-Timing", true)];
    assert_eq!(rows[4].fields(), failed);
}

#[test]
fn of_what_is_not_described_anything_may_come() {
    let all = [
        rows::<dyn ToResponse>(),
        rows::<dyn ToResponse + Send>(),
        rows::<Box<dyn ToResponse + Send + Sync>>(),
        rows::<Arc<Status>>(),
        rows::<AnyStatus>(),
    ];
    for rows in all {
        let [row] = &rows[..] else { panic!("{rows:?}") };
        assert_eq!((row.status(), row.code(), row.title()), (None, None, None));
    }
}

#[test]
fn variants_of_one_status_are_one_response() {
    let responses = openapi::responses::<AcceptanceError>();
    let keys: Vec<_> = responses.keys().map(String::as_str).collect();
    let expected = [
        "204", "205", "304", "308", "400", "401", "403", "404", "405", "409", "422", "429", "500",
        "503", "default",
    ];
    assert_eq!(keys, expected);
    assert_eq!(responses["204"], json!({ "description": "No Content" }));
    assert_eq!(
        responses["304"],
        json!({
            "description": "Not Modified",
            "headers": { "ETag": { "schema": { "type": "string" } } },
        }),
        "a 304 of `Upstream` has no `ETag`",
    );
    assert_eq!(
        responses["401"],
        json!({
            "description": "Unauthorized",
            "headers": { "WWW-Authenticate": { "required": true, "schema": { "type": "string" } } },
            "content": { "application/problem+json": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "title": { "type": "string" },
                        "status": { "type": "integer", "enum": [401] },
                        "detail": { "type": "string" },
                        "instance": { "type": "string", "format": "uri-reference" },
                        "code": {
                            "type": "string",
                            "enum": ["unauthenticated", "token_expired", "upstream"],
                        },
                    },
                    "required": ["title", "status", "code"],
                },
                "examples": {
                    "Unauthenticated": { "value":
                        { "title": "Unauthorized", "status": 401, "code": "unauthenticated" } },
                    "TokenExpired": { "value":
                        { "title": "Unauthorized", "status": 401, "code": "token_expired" } },
                },
            } },
        }),
    );
    let default = &responses["default"]["content"]["application/problem+json"];
    assert_eq!(default["schema"]["required"], json!(["title", "status"]), "no code with a 5xx");
    assert_eq!(default["schema"]["properties"]["status"], json!({ "type": "integer" }));
    let internal = &responses["500"]["content"]["application/problem+json"];
    let example = json!({ "Internal Server Error": { "value":
        { "title": "Internal Server Error", "status": 500 } } });
    assert_eq!(internal["examples"], example);
    assert_eq!(internal["schema"]["properties"].get("code"), None);
}

/// Described by hand.
struct Two;

impl Describe for Two {
    fn describe(each: &mut dyn FnMut(&Described)) {
        let ok = Some(Status::Ok.into());
        let row = |name| Described::new(name, ok).with_content("application/json");
        each(&row("A").with_schema(|| json!({ "type": "string" })));
        each(&row("B").with_schema(|| json!({ "type": "integer" })));
        each(&row("A").with_schema(|| json!({ "type": "string" })));
    }
}

#[test]
fn content_that_is_no_problem_has_its_media_type_and_schema() {
    assert_eq!(
        openapi::responses::<Created>(),
        BTreeMap::from([(
            "201".to_owned(),
            json!({
                "description": "Created: It is there now.",
                "headers": { "Location": { "required": true, "schema": { "type": "string" } } },
                "content": { "application/json": {} },
            }),
        )]),
    );
    let format = openapi::responses::<TokenError>();
    assert_eq!(format["400"]["content"], json!({ "*/*": {} }));
    assert_eq!(format["303"].get("content"), None);

    let schema = json!({ "anyOf": [{ "type": "string" }, { "type": "integer" }] });
    let content = &openapi::responses::<Two>()["200"]["content"]["application/json"];
    assert_eq!(content["schema"], schema);
}

/// Anything, or what is described.
struct Open;

impl Describe for Open {
    fn describe(each: &mut dyn FnMut(&Described)) {
        <dyn ToResponse>::describe(each);
        let row = Described::new("A", AnyStatus::from_u16(422));
        each(&row.with_code("a").with_members(&[("id", MemberType::Integer)]));
    }
}

#[test]
fn beside_what_is_not_described_nothing_is_promised() {
    let responses = openapi::responses::<Open>();
    let schema = &responses["422"]["content"]["application/problem+json"]["schema"];
    assert_eq!(schema["required"], json!(["title", "status"]));
    assert_eq!(schema["properties"].get("id"), None);
    assert_eq!(schema["properties"]["code"], json!({ "type": "string" }));
    let examples = &responses["422"]["content"]["application/problem+json"]["examples"];
    assert_eq!(examples.as_object().unwrap().len(), 1);
}

/// Described by hand.
struct Mixed;

impl Describe for Mixed {
    fn describe(each: &mut dyn FnMut(&Described)) {
        let row = |name| Described::new(name, AnyStatus::from_u16(422));
        let list = MemberType::Array(&MemberType::Number);
        each(&row("A").with_members(&[("id", MemberType::Integer), ("at", MemberType::String)]));
        each(&row("B").with_members(&[("id", MemberType::String), ("at", MemberType::String)]));
        each(
            &row("B")
                .with_code("b")
                .with_members(&[("id", MemberType::Any), ("at", MemberType::String)]),
        );
        each(&Described::new("C", AnyStatus::from_u16(400)).with_members(
            const { &[("list", MemberType::Array(&MemberType::Number)), ("x", MemberType::Any)] },
        ));
        assert!(list.is_required());
    }
}

#[test]
fn kinds_that_disagree_promise_nothing() {
    let responses = openapi::responses::<Mixed>();
    let content = &responses["422"]["content"]["application/problem+json"];
    let properties = &content["schema"]["properties"];
    assert_eq!(properties.get("id"), None);
    assert_eq!(properties["at"], json!({ "type": "string" }));
    assert_eq!(content["schema"]["required"], json!(["title", "status", "at"]));
    let examples: Vec<_> = content["examples"].as_object().unwrap().keys().collect();
    assert_eq!(examples, ["A", "B", "B2"]);
    let properties =
        &responses["400"]["content"]["application/problem+json"]["schema"]["properties"];
    let list = json!({ "type": "array", "items": { "type": ["number", "null"] } });
    assert_eq!(properties["list"], list);
    assert_eq!(properties.get("x"), None);
}

/// As much of JSON Schema as is written.
fn is_valid(schema: &Value, value: &Value) -> bool {
    let of = |word: &Value| match word.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        other => panic!("{other:?}"),
    };
    let types = match &schema["type"] {
        Value::Array(words) => words.iter().any(of),
        word => of(word),
    };
    let named = |name: &Value| value.get(name.as_str().unwrap()).is_some();
    types
        && schema.get("enum").is_none_or(|all| all.as_array().unwrap().contains(value))
        && schema.get("required").is_none_or(|all| all.as_array().unwrap().iter().all(named))
        && schema.get("properties").is_none_or(|all| {
            let mut all = all.as_object().unwrap().iter();
            all.all(|(name, schema)| value.get(name).is_none_or(|value| is_valid(schema, value)))
        })
        && schema.get("items").is_none_or(|schema| {
            value.as_array().unwrap().iter().all(|item| is_valid(schema, item))
        })
}

#[test]
fn what_is_sent_is_what_was_described() {
    fn check<E: Describe + ToResponse>(values: &[E]) {
        let responses = openapi::responses::<E>();
        for value in values {
            let json: Value = serde_json::from_slice(&to_json(value)).unwrap();
            let response = responses.get(&json["status"].to_string());
            let response = response.unwrap_or_else(|| &responses["default"]);
            let schema = &response["content"]["application/problem+json"]["schema"];
            assert!(is_valid(schema, &json), "{json:#} is not {schema:#}");
        }
        for response in responses.values() {
            let content = &response["content"]["application/problem+json"];
            let examples = content["examples"].as_object().into_iter().flatten();
            for (name, example) in examples {
                assert!(is_valid(&content["schema"], &example["value"]), "{name}");
            }
        }
    }
    let upstream = |status| AcceptanceError::Upstream { status };
    let all =
        Status::ALL.iter().filter(|status| status.as_u16() >= 400 || status.is_informational());
    let mut values: Vec<_> = all.map(|status| upstream(*status)).collect();
    values.extend([
        AcceptanceError::UserNotFound { id: 7 },
        AcceptanceError::Maintenance("a", None),
        AcceptanceError::Invalid { errors: vec![] },
    ]);
    check(&values);
    check(&[
        GatewayError::Closed,
        GatewayError::Rejected(String::new()),
        GatewayError::Failed(Box::new(ApiError::NoSuchUser { id: 7 })),
        GatewayError::Failed(Box::new(ApiError::Payment(
            status_tests_response::types::PaymentError::NoMoney { balance: 1 },
        ))),
    ]);
    check(&[Borrowed::Missing("a"), Borrowed::Taken { value: 1.5, at: "/b" }]);
}

/// Described by hand.
struct Shared;

impl Describe for Shared {
    fn describe(each: &mut dyn FnMut(&Described)) {
        let row = |code| Described::new("Shared", AnyStatus::from_u16(code)).with_type("/s");
        each(&row(404).with_title("# <b>").with_summary("- a *b*\n\n1. c"));
        each(&row(404).with_code("a`b"));
        each(&row(410).with_members(&[("list", MemberType::Array(&MemberType::Any))]));
    }
}

#[test]
fn a_page_of_the_types() {
    assert_eq!(
        problems::<ApiError>(),
        "# Problem types\n\
         \n## No such user\n\n\
         - Type: `https://api.example.com/problems/no-such-user`\n\
         - Status: 404 Not Found\n\
         - Code: `no_such_user`\n\
         - Member `user`: integer\n\
         \nNobody has this number.\n\
         \n## Anonymous\n\n\
         - Type: `https://api.example.com/problems/anonymous`\n\
         - Status: 401 Unauthorized\n\
         - Code: `anonymous`\n\
         \n## Too fast\n\n\
         - Type: `https://api.example.com/problems/too-fast`\n\
         - Status: 429 Too Many Requests\n\
         - Code: `too_fast`\n",
    );
    assert_eq!(problems::<TokenError>(), "# Problem types\n");

    assert_eq!(
        problems::<Shared>(),
        "# Problem types\n\
         \n## \\# &lt;b&gt;\n\n\
         - Type: `/s`\n\
         - Status: 404 Not Found\n\
         - Status: 410 Gone\n\
         - Code: `` a`b ``\n\
         - Member `list`: list\n\
         \n\\- a \\*b\\* 1. c\n",
    );
}

#[test]
fn types_of_another_crate_read_what_they_can() {
    use serde::Deserialize;
    #[derive(Debug, PartialEq, Deserialize)]
    struct Response {
        description: String,
        #[serde(default)]
        headers: BTreeMap<String, Header>,
    }
    #[derive(Debug, PartialEq, Deserialize)]
    struct Header {
        required: bool,
    }
    let read = status_codes::__private::response::read::<Created, Response>();
    assert!(read["201"].headers["Location"].required);
    let read = status_codes::__private::response::read::<AcceptanceError, Response>();
    assert_eq!(read["304"].headers, BTreeMap::new(), "`ETag` is not required, which it needs");
    assert_eq!(read["304"].description, "Not Modified");
}
