// SPDX-License-Identifier: MIT
//! The project's pages: what is linked, and what stands in code blocks.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::repository;

/// A page of documentation.
#[derive(Debug)]
pub struct Page {
    /// Its path from the project's root on.
    pub path: String,
    /// The whole of it.
    pub text: String,
}

/// A code block.
#[derive(Debug)]
pub struct Block {
    /// Its language, the first word behind the fence.
    pub language: String,
    /// What else is said behind the fence, separated by commas: `from=path`, `ignore`.
    pub words: Vec<String>,
    /// What is in it.
    pub text: String,
    /// Where in the page that is.
    pub range: Range<usize>,
    /// The line of its fence.
    pub line: usize,
}

impl Block {
    /// What is said by `key=..`. `not-run`, a reason, is the last of all, and may have commas.
    pub fn word(&self, key: &str) -> Option<&str> {
        let value = |word: &'_ String| word.strip_prefix(key)?.strip_prefix('=').map(str::len);
        let word = self.words.iter().find(|word| value(word).is_some())?;
        Some(&word[key.len() + 1..])
    }

    /// Whether `word` is said.
    pub fn says(&self, word: &str) -> bool {
        self.words.iter().any(|said| said == word)
    }
}

/// All pages.
pub fn pages() -> Vec<Page> {
    let read = |path: String| Page {
        text: fs::read_to_string(repository::root().join(&path)).expect("a page"),
        path,
    };
    let is_page = |path: &String| path.ends_with(".md");
    repository::files()
        .into_iter()
        .filter(is_page)
        .map(read)
        .collect()
}

impl Page {
    /// One of them.
    pub fn named(path: &str) -> Page {
        pages()
            .into_iter()
            .find(|page| page.path == path)
            .unwrap_or_else(|| panic!("there is no {path}"))
    }

    fn events(&self) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        Parser::new_ext(&self.text, options).into_offset_iter()
    }

    /// The number of the line that this byte is in.
    pub fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// Its code blocks.
    pub fn blocks(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut inside = false;
        for (event, range) in self.events() {
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    let info = match kind {
                        CodeBlockKind::Fenced(info) => info.to_string(),
                        CodeBlockKind::Indented => String::new(),
                    };
                    let (head, reason) = match info.split_once(",not-run=") {
                        Some((head, reason)) => (head, Some(format!("not-run={reason}"))),
                        None => (info.as_str(), None),
                    };
                    let mut words = head.split(',').map(|word| word.trim().to_owned());
                    blocks.push(Block {
                        language: words.next().unwrap_or_default(),
                        words: words.chain(reason).collect(),
                        text: String::new(),
                        range: range.end..range.end,
                        line: self.line(range.start),
                    });
                    inside = true;
                }
                Event::Text(text) if inside => {
                    let block = blocks.last_mut().expect("a block has begun");
                    if block.text.is_empty() {
                        block.range.start = range.start;
                    }
                    block.range.end = range.end;
                    block.text.push_str(&text);
                }
                Event::End(TagEnd::CodeBlock) => inside = false,
                _ => {}
            }
        }
        blocks
    }

    /// Where it links to, and the lines of the links.
    pub fn links(&self) -> Vec<(String, usize)> {
        let mut links = Vec::new();
        for (event, range) in self.events() {
            if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event {
                links.push((dest_url.to_string(), self.line(range.start)));
            }
        }
        links
    }

    /// What links into the page may lead to: its headings, as GitHub and mdBook name them.
    pub fn anchors(&self) -> Vec<String> {
        let mut anchors = Vec::new();
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut heading: Option<String> = None;
        for (event, _) in self.events() {
            match event {
                Event::Start(Tag::Heading { level, .. }) => {
                    heading = (level <= HeadingLevel::H6).then(String::new);
                }
                Event::Text(text) | Event::Code(text) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&text);
                    }
                }
                Event::End(TagEnd::Heading(_)) => {
                    let slug = slug(&heading.take().unwrap_or_default());
                    let count = seen.entry(slug.clone()).or_default();
                    anchors.push(match *count {
                        0 => slug,
                        n => format!("{slug}-{n}"),
                    });
                    *count += 1;
                }
                _ => {}
            }
        }
        anchors
    }
}

fn slug(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || "-_".contains(c) => Some(c),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Page {
        Page {
            path: "a.md".into(),
            text: text.into(),
        }
    }

    #[test]
    fn blocks_are_taken_apart() {
        let page = page("x\n\n```console,exit=1,not-run=slow, and loud\n$ true\n```\n");
        let blocks = page.blocks();
        assert_eq!(blocks.len(), 1);
        assert_eq!(blocks[0].language, "console");
        assert_eq!(blocks[0].word("exit"), Some("1"));
        assert_eq!(blocks[0].word("not-run"), Some("slow, and loud"));
        assert_eq!(blocks[0].line, 3);
        assert_eq!(&page.text[blocks[0].range.clone()], "$ true\n");
        assert_eq!(blocks[0].text, "$ true\n");
    }

    #[test]
    fn headings_can_be_linked_to() {
        let page = page("# What `c-export` is\n\n## A, B\n\n## A, B\n");
        assert_eq!(page.anchors(), ["what-c-export-is", "a-b", "a-b-1"]);
        let linked = super::Page {
            text: "[x](b.md#c)".into(),
            ..page
        };
        assert_eq!(linked.links(), [("b.md#c".into(), 1)]);
    }
}
