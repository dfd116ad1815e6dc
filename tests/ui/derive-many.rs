use status_codes::ToStatus;

#[derive(ToStatus)]
enum ApiError {
    V0,
    #[status(701)]
    V1,
    #[status(702)]
    V2,
    #[status(703)]
    V3,
    #[status(704)]
    V4,
    V5,
    #[status(706)]
    V6,
    #[status(707)]
    V7,
    #[status(708)]
    V8,
    #[status(709)]
    V9,
    V10,
    #[status(711)]
    V11,
    #[status(712)]
    V12,
    #[status(713)]
    V13,
    #[status(714)]
    V14,
    V15,
    #[status(716)]
    V16,
    #[status(717)]
    V17,
    #[status(718)]
    V18,
    #[status(719)]
    V19,
    V20,
    #[status(721)]
    V21,
    #[status(722)]
    V22,
    #[status(723)]
    V23,
    #[status(724)]
    V24,
}

fn main() {
    let _ = ApiError::V3.status();
}
