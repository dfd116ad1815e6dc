//! Enums by the thousand, each with what a status is made from.

/// How an enum gets what it is measured for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    /// It gets nothing: what the enums cost on their own.
    Nothing,
    /// `#[derive(ToStatus)]`
    ToStatus,
    /// `#[derive(ToResponse)]`
    ToResponse,
    /// The same for a framework.
    ToResponseOfAxum,
    /// The `match` that people write instead.
    ByHand,
    /// `#[derive(Clone)]`
    Clone,
    /// `#[derive(strum::AsRefStr)]`
    Strum,
    /// `#[derive(thiserror::Error)]`
    Thiserror,
}

impl Peer {
    /// All of them, the basis first.
    pub const ALL: [Self; 8] = [
        Self::Nothing,
        Self::ToStatus,
        Self::ToResponse,
        Self::ToResponseOfAxum,
        Self::ByHand,
        Self::Clone,
        Self::Strum,
        Self::Thiserror,
    ];

    /// What it is called in a table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "the enums alone",
            Self::ToStatus => "`ToStatus`",
            Self::ToResponse => "`ToResponse`",
            Self::ToResponseOfAxum => "`ToResponse` for axum",
            Self::ByHand => "a `match` by hand",
            Self::Clone => "`Clone`",
            Self::Strum => "`strum::AsRefStr`",
            Self::Thiserror => "`thiserror::Error`",
        }
    }

    fn derive(self) -> &'static str {
        match self {
            Self::Nothing | Self::ByHand => "",
            Self::ToStatus => "#[derive(status_codes::ToStatus)]\n",
            Self::ToResponse => {
                "#[derive(status_codes::ToResponse)]\n\
                 #[response(elsewhere(\"WWW-Authenticate\"), detail = hide)]\n"
            }
            Self::ToResponseOfAxum => {
                "#[derive(status_codes::ToResponse)]\n\
                 #[response(axum = ::axum_core, keep = false)]\n\
                 #[response(elsewhere(\"WWW-Authenticate\"), detail = hide)]\n"
            }
            Self::Clone => "#[derive(Clone)]\n",
            Self::Strum => "#[derive(strum::AsRefStr)]\n",
            Self::Thiserror => "#[derive(Debug, thiserror::Error)]\n",
        }
    }
}

/// Codes that error enums have, with the names of their variants.
const CODES: [(u16, &str); 10] = [
    (400, "BadRequest"),
    (401, "Unauthorized"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (409, "Conflict"),
    (410, "Gone"),
    (422, "UnprocessableContent"),
    (429, "TooManyRequests"),
    (500, "InternalServerError"),
    (503, "ServiceUnavailable"),
];

/// Error enums with so many variants each: some bare, some with fields.
#[must_use]
pub fn enums(peer: Peer, count: usize, variants: usize) -> String {
    let mut source = "pub use status_codes::Status;\n".to_owned();
    for number in 0..count {
        let (mut all, mut arms) = (String::new(), String::new());
        for (at, (code, name)) in CODES.iter().cycle().take(variants).enumerate() {
            let attribute = match peer {
                Peer::ToStatus | Peer::ToResponse | Peer::ToResponseOfAxum => {
                    format!("#[status({code})] ")
                }
                Peer::Thiserror => format!("#[error(\"{name}\")] "),
                _ => String::new(),
            };
            let fields = ["", "(String)", "{ id: u64 }"][at % 3];
            all.extend([format!("    {attribute}V{at}{fields},\n")]);
            arms.extend([format!("        Self::V{at} {{ .. }} => Status::{name},\n")]);
        }
        source.extend([format!("{}pub enum E{number} {{\n{all}}}\n", peer.derive())]);
        if peer == Peer::ByHand {
            source.extend([format!(
                "impl E{number} {{\n    pub fn status(&self) -> Status {{ match self {{\n{arms}    }} }}\n}}\n"
            )]);
        }
    }
    source
}
