//! Markdown as a page of HTML, whose sections links can lead to.

use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, html};

/// The page.
pub(super) fn page(markdown: &str) -> String {
    let mut content = String::new();
    html::push_html(&mut content, anchored(Parser::new(markdown).collect()).into_iter());
    include_str!("problems.html").replace("{content}", &content)
}

/// Each heading gets an id: its words in lower case, joined by hyphens.
fn anchored(mut events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut start = None;
    for at in 0..events.len() {
        match &events[at] {
            Event::Start(Tag::Heading { .. }) => start = Some(at),
            Event::End(TagEnd::Heading(_)) => {
                let anchor = start.map(|start| anchor(&events[start..at]));
                if let Some(Event::Start(Tag::Heading { id, .. })) =
                    start.and_then(|start| events.get_mut(start))
                {
                    *id = anchor;
                }
            }
            _ => {}
        }
    }
    events
}

fn anchor(heading: &[Event<'_>]) -> CowStr<'static> {
    let mut words = String::new();
    for event in heading {
        if let Event::Text(text) | Event::Code(text) = event {
            words.push_str(text);
        }
    }
    words.to_lowercase().replace(' ', "-").into()
}
