// SPDX-License-Identifier: MIT
//! Doc comments as HTML, in which names are links.

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser, Tag, TagEnd, html};

use super::links::Links;

/// Text for an element or a quoted attribute.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Paragraphs, lists, tables.
pub(super) fn blocks(text: &str, links: &Links, root: &str) -> String {
    let mut known = |link: BrokenLink<'_>| {
        let target = link.reference.to_string();
        Some((CowStr::from(target), CowStr::from("")))
    };
    let known = Some(&mut known);
    let parser = Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, known);
    let mut events: Vec<Event<'_>> = Vec::new();
    // For each open link: whether it leads somewhere.
    let mut open: Vec<bool> = Vec::new();
    for event in parser {
        match event {
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }) => {
                let url = address(&dest_url, links, root);
                open.push(url.is_some());
                if let Some(url) = url {
                    events.push(Event::Start(Tag::Link {
                        link_type,
                        dest_url: url.into(),
                        title,
                        id,
                    }));
                }
            }
            Event::End(TagEnd::Link) => {
                if open.pop() == Some(true) {
                    events.push(Event::End(TagEnd::Link));
                }
            }
            Event::Code(code) => {
                let url = links.url(&code).filter(|_| open.is_empty());
                events.push(match url {
                    Some(url) => {
                        let code = escape(&code);
                        let link = format!("<a href=\"{root}{url}\"><code>{code}</code></a>");
                        Event::InlineHtml(link.into())
                    }
                    None => Event::Code(code),
                });
            }
            // Docs are text: what looks like a tag is none.
            Event::Html(text) | Event::InlineHtml(text) => events.push(Event::Text(text)),
            other => events.push(other),
        }
    }
    let mut out = String::new();
    html::push_html(&mut out, events.into_iter());
    out
}

/// The same as one line: without what makes it a paragraph.
pub(super) fn line(text: &str, links: &Links, root: &str) -> String {
    let html = blocks(text, links, root);
    let html = html.trim().strip_prefix("<p>").unwrap_or(html.trim());
    html.strip_suffix("</p>").unwrap_or(html).to_owned()
}

/// The first sentence of the first paragraph.
pub(super) fn first_sentence(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let paragraph = lines
        .skip_while(|line| line.is_empty())
        .take_while(|line| !line.is_empty());
    let paragraph = paragraph.collect::<Vec<_>>().join(" ");
    match paragraph.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None => paragraph,
    }
}

/// Where a link leads: outside, or to a name as Rust paths have it.
fn address(dest: &str, links: &Links, root: &str) -> Option<String> {
    if dest.starts_with("http://") || dest.starts_with("https://") {
        return Some(dest.to_owned());
    }
    let name = dest.trim_matches('`').rsplit("::").next().unwrap_or("");
    let name = name
        .rsplit('@')
        .next()
        .unwrap_or("")
        .trim_start_matches("r#");
    links.url(name).map(|url| format!("{root}{url}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_tag_is_text() {
        let html = blocks("a <b>c</b> & `<d>`", &Links::default(), "");
        assert_eq!(
            html,
            "<p>a &lt;b&gt;c&lt;/b&gt; &amp; <code>&lt;d&gt;</code></p>\n"
        );
    }

    #[test]
    fn links_that_lead_nowhere_are_text() {
        let html = line("see [`nowhere`] and [x](y::z)", &Links::default(), "");
        assert_eq!(html, "see <code>nowhere</code> and x");
    }

    #[test]
    fn a_summary_is_a_sentence() {
        assert_eq!(first_sentence("\nOne\ntwo. Three.\n\nFour."), "One two.");
        assert_eq!(first_sentence("One two"), "One two");
    }
}
