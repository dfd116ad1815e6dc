//! A message in one line: the number, the fields but the media type, and the content.

use status_codes::response::{Message, ToResponse};

/// What is sent for `response`, with `-` for no content.
pub fn line(response: &dyn ToResponse) -> String {
    let message = Message::of(response);
    let mut line = vec![message.status().as_str().to_owned()];
    for (name, value) in message.fields().filter(|(name, _)| *name != "content-type") {
        line.push(format!("{name}: {}", String::from_utf8_lossy(value)));
    }
    line.push(message.content().map_or("-".into(), String::from_utf8_lossy).into_owned());
    line.join(" ")
}
