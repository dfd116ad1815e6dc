/// The HTTP response of an enum or a struct: its status, header fields, and an RFC 9457 problem or content of its own.
///
/// ```
/// use serde::Serialize;
/// use status_codes::ToResponse;
/// use status_codes::response::Message;
/// use std::time::Duration;
///
/// #[derive(Debug, thiserror::Error, ToResponse)]
/// #[response(type_base = "https://api.example.com/problems/")]
/// #[response(header(401, "WWW-Authenticate" = "Bearer"))]
/// enum ApiError {
///     #[error("no user {id}")]
///     #[status(404)]
///     NoSuchUser { #[member("user")] id: u64 },
///
///     #[error("log in first")]
///     #[status(401)]
///     Anonymous,
///
///     #[error("slow down")]
///     #[status(429)]
///     TooFast { #[header("Retry-After")] wait: Duration },
///
///     #[error("database: {0}")]
///     #[status(500)]
///     Database(#[from] std::io::Error),
/// }
///
/// #[derive(ToResponse)]
/// #[status(201)]
/// struct Created { #[header("Location")] at: String, #[body] user: User }
///
/// #[derive(Serialize)]
/// struct User { id: u64 }
///
/// let message = Message::of(&ApiError::NoSuchUser { id: 7 });
/// let problem = concat!(
///     r#"{"type":"https://api.example.com/problems/no-such-user","title":"No such user","#,
///     r#""status":404,"detail":"no user 7","code":"no_such_user","user":7}"#,
/// );
/// assert_eq!(message.content(), Some(problem.as_bytes()));
///
/// let broken = std::io::Error::other("the password of the database is hunter2");
/// let message = Message::of(&ApiError::Database(broken));
/// let problem = br#"{"title":"Internal Server Error","status":500}"#;
/// assert_eq!(message.content(), Some(&problem[..]));
///
/// let message = Message::of(&Created { at: "/users/7".into(), user: User { id: 7 } });
/// assert_eq!(message.content(), Some(&br#"{"id":7}"#[..]));
/// ```
///
/// Generated are the trait [`ToResponse`](trait@crate::ToResponse), [`Describe`](crate::response::Describe) for
/// documents, and all that [`ToStatus`](derive@crate::ToStatus) generates: derive one of the two. `#[status(..)]` is its
/// attribute, with all of its options. Fields of no type are sent unless they are marked.
///
/// # On the enum or the struct
///
/// Several options stand in one `#[response(..)]` or in several.
///
/// | option | |
/// |---|---|
/// | `axum`, `actix_web`, `rocket`, `poem`, `salvo`, `warp` | What the framework asks of a response, for `::axum` and so on: crates of yours. `axum = ::axum_core` for another path |
/// | `utoipa`, `aide` | The document of [`openapi`](crate::response::openapi) as theirs. The type of a `#[body]` is a `utoipa::PartialSchema` then, or a `schemars::JsonSchema` |
/// | `tracing` | One event a response of an error: `ERROR` for 5xx, `DEBUG` below, with the whole chain of sources |
/// | `type_base = "https://../"` | `type` is the base and the variant's name in kebab case. The base ends in `/`, `#`, `:` or `=` |
/// | `header(401, "Name" = "value")` | A constant field for all variants with the code; also `4xx`, `transient`, `401 \| 407`. Where the status is known at run time alone, it decides then |
/// | `body = path` | `fn(&dyn ToResponse, &mut Body<'_>)`: an error format of your own where the problem would stand |
/// | `detail = show`, `detail = hide` | Details of 4xx, all but those of variants that hold another error; none |
/// | `code = none` | No member `code` |
/// | `summary = none` | No summaries in documents |
/// | `keep = true`, `keep = false` | Whether middleware finds the error in the response, as [`Kept`](crate::response::Kept) |
/// | `outcome`, `error` | What it is, where the codes do not tell. A type with at least one constant code and none from 400 on is an outcome |
/// | `crate = path` | The path of this crate, where it is not `status_codes` |
///
/// # On a variant, or on a struct
///
/// | option | |
/// |---|---|
/// | `header("Name" = "value")` | A constant field; on an enum one for all of its variants |
/// | `elsewhere("WWW-Authenticate")` | A layer sends this field: it is not required here; on an enum too |
/// | `detail = show`, `detail = hide`, `detail = "text"` | The detail: what `Display` says whatever the code is, none, this |
/// | `code = "text"`, `code = none` | The member `code`; by default the variant's name in snake case |
/// | `type = "uri"`, `type = none` | The member `type` as written; none |
/// | `title = "text"` | The title of the type, in place of the variant's name in words |
/// | `summary = "text"`, `summary = none` | For documents; by default the first paragraph of the doc comment, which is published so, with a 5xx as well |
///
/// # On a field
///
/// | mark | |
/// |---|---|
/// | `#[header("Name")]` | A header field of a [`FieldValue`](crate::response::FieldValue): text, integers, `Duration` (whole seconds, rounded up), `Option` (absent where `None`), lists |
/// | `#[header("Name", display)]` | Of anything that is `Display` |
/// | `#[member]`, `#[member("name")]` | A member of the problem, of anything that is `Serialize`; `null` is left out |
/// | `#[detail]`, `#[instance]` | These members, of anything that is `Display` |
/// | `#[body]` | The content, as JSON of anything that is `Serialize` |
/// | `#[body("text/html; charset=utf-8")]` | The content, as the bytes of an `AsRef<[u8]>` |
/// | `#[body(schema = none)]` | Content whose schema documents do not have |
///
/// # What is sent
///
/// The **status** is that of [`ToStatus`](trait@crate::ToStatus). One that is no final status of HTTP (below 200, from
/// 600 on) does not compile where it is constant, and is answered as 500 where it is not.
///
/// The **content** from 400 on is the problem, unless a field is the `#[body]` or the type has `body = ..`. Below 400 it
/// is the `#[body]`, or nothing. 204, 205 and 304 have none (RFC 9110, Section 6.4.1). A mark that would be lost so does
/// not compile.
///
/// The **detail** of a 5xx is hidden. That of a 4xx is what `Display` says where each field of the variant is marked, so
/// also where it has none; else it is hidden. A variant with `#[from]`, `#[source]`, `#[backtrace]` or a field `source`
/// is hidden. `detail = show` on a variant shows it all the same, a `#[detail]` field is sent with any code. `Display` is
/// needed only where it may be shown.
///
/// The **code and type** that come from the variant's name are not sent with a 5xx, because they tell what broke; only
/// what is written on the variant is. So renaming a variant of a 4xx changes what clients see: write `code = ".."` and
/// `type = ".."` to keep it. The **title** is the status's phrase without a `type`, as RFC 9457, Section 4.2.1, has it.
///
/// Of **header fields** the narrower stands: mark or constant of the variant, a code of the type, a class or a set, what
/// is for all. `Set-Cookie`, `WWW-Authenticate`, `Proxy-Authenticate`, `Link`, `Vary`, `Cache-Control` and `Warning` may
/// stand several times. Fields that frame a message (`Content-Type`, `Content-Length`, `Transfer-Encoding` ..) are the
/// server's, and do not compile. Values are cleaned when they are sent: no control character is in a header.
///
/// **`#[status(transparent)]`** takes everything from the field, which is `ToResponse` and
/// [`Describe`](crate::response::Describe) too. With `or = 502` it may speak another registry, and be a
/// `Box<dyn ToResponse + Send + Sync>`: a code that this registry does not have is answered by that code alone.
///
/// # What does not compile
///
/// A code asks for fields: 401 for `WWW-Authenticate`, 405 for `Allow`, 426 for `Upgrade` (RFC 9110, Section 15.5). A
/// variant without them is an error, in the words of the spec:
///
/// ```compile_fail
/// #[derive(status_codes::ToResponse)]
/// enum ApiError {
///     #[status(401)]
///     Anonymous,
/// }
/// ```
///
/// ```text
/// error: variant `Anonymous` answers 401 without `WWW-Authenticate`, which RFC 9110, Section 15.5.2 requires
///          = help: add `#[response(header("WWW-Authenticate" = "Bearer"))]`,
///                  or `header(401, ..)` above the type,
///                  or `elsewhere("WWW-Authenticate")` if a layer sends it
/// ```
///
/// So are a field or a member that is sent twice, a member that RFC 9457 has for itself, a value with control
/// characters, a mark that would not be sent, and an option that does not exist.
///
/// # Layers
///
/// A library derives without words of frameworks, or behind its features:
/// `#[cfg_attr(feature = "axum", response(axum))]`. An application wraps what it takes from others:
///
/// ```
/// use status_codes::ToResponse;
/// use status_codes::response::Message;
///
/// #[derive(ToResponse)] // and #[response(axum)], say
/// #[status(transparent)]
/// struct Reply<E>(E);
///
/// #[derive(Debug, thiserror::Error, ToResponse)]
/// #[error("sold out")]
/// #[status(410)]
/// struct SoldOut;
///
/// assert_eq!(Message::of(&Reply(SoldOut)).status(), 410);
/// ```
///
/// utoipa and salvo have a trait of this name too: write `status_codes::ToResponse` beside them.
pub use status_macros::ToResponse;
