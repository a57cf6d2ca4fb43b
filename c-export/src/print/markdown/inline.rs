// SPDX-License-Identifier: MIT
//! Signs within a paragraph.

use super::Names;

/// Takes the signs within a paragraph away.
pub(super) fn inline(text: &str, names: &dyn Names) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    // What is no sign stays as it is.
    while let Some(at) = rest.find(['\\', '`', '<', '[', '*']) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let sign = rest.as_bytes()[0];
        let taken = match sign {
            b'\\' => escaped(rest),
            b'`' => code_span(rest, names),
            b'<' => autolink(rest),
            b'[' => link(rest, plain.chars().next_back(), names),
            _ => strong(rest, plain.chars().next_back(), names)
                .or_else(|| emphasis(rest, plain.chars().next_back(), names)),
        };
        match taken {
            Some((text, after)) => {
                plain.push_str(&text);
                rest = after;
            }
            None => {
                plain.push_str(&rest[..1]);
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// The text that signs stand around, and what follows them.
type Taken<'t> = Option<(String, &'t str)>;

fn escaped(text: &str) -> Taken<'_> {
    let sign = text[1..].chars().next()?;
    sign.is_ascii_punctuation()
        .then(|| (sign.to_string(), &text[1 + sign.len_utf8()..]))
}

fn code_span<'t>(text: &'t str, names: &dyn Names) -> Taken<'t> {
    let (code, after) = code_within(text)?;
    let code = match code
        .strip_prefix(' ')
        .and_then(|code| code.strip_suffix(' '))
    {
        Some(inner) if !inner.trim().is_empty() => inner,
        _ => code,
    };
    Some((
        if is_path(code) {
            names.in_c(code)
        } else {
            code.to_owned()
        },
        after,
    ))
}

/// What stands between as many ticks as `text` begins with, and what follows.
fn code_within(text: &str) -> Option<(&str, &str)> {
    let inner = text.trim_start_matches('`');
    let ticks = text.len() - inner.len();
    let mut at = 0;
    loop {
        let start = at + inner[at..].find('`')?;
        let run = inner[start..].len() - inner[start..].trim_start_matches('`').len();
        if run == ticks {
            return Some((&inner[..start], &inner[start + run..]));
        }
        at = start + run;
    }
}

fn autolink(text: &str) -> Taken<'_> {
    let end = text.find('>')?;
    let target = &text[1..end];
    let is_target = target.contains("://") && !target.contains(char::is_whitespace);
    is_target.then(|| (target.to_owned(), &text[end + 1..]))
}

fn strong<'t>(text: &'t str, before: Option<char>, names: &dyn Names) -> Taken<'t> {
    let inner = text.strip_prefix("**")?;
    let end = inner.find("**").filter(|end| *end > 0)?;
    let (inner, after) = (&inner[..end], &inner[end + 2..]);
    let is_strong = !before.is_some_and(char::is_alphanumeric)
        && !inner.starts_with([' ', '*'])
        && !inner.ends_with(' ');
    is_strong.then(|| (inline(inner, names), after))
}

fn emphasis<'t>(text: &'t str, before: Option<char>, names: &dyn Names) -> Taken<'t> {
    let inner = &text[1..];
    if before.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '"')) {
        return None;
    }
    let end = inner.find('*')?;
    let (inner, after) = (&inner[..end], &inner[end + 1..]);
    let is_emphasis = inner.starts_with(char::is_alphanumeric)
        && inner.ends_with(char::is_alphanumeric)
        && !after.starts_with(|c: char| c.is_alphanumeric() || c == '*');
    is_emphasis.then(|| (inline(inner, names), after))
}

/// `[text](target)`, `[text][target]`, and a path in brackets, which links to itself.
fn link<'t>(text: &'t str, before: Option<char>, names: &dyn Names) -> Taken<'t> {
    let (label, after) = bracketed(text, '[', ']')?;
    if after.starts_with('(')
        && let Some((target, after)) = bracketed(after, '(', ')')
    {
        let label = inline(label, names);
        let is_elsewhere = target.contains("://") && target != label;
        let plain = if is_elsewhere {
            format!("{label} ({target})")
        } else {
            label
        };
        return Some((plain, after));
    }
    if after.starts_with('[')
        && let Some((_, after)) = bracketed(after, '[', ']')
    {
        return Some((inline(label, names), after));
    }
    let is_code =
        label.starts_with('`') && code_within(label).is_some_and(|(_, rest)| rest.is_empty());
    if is_code {
        return Some((inline(label, names), after));
    }
    // `list[i]` is no link.
    let is_index = before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ']' | ')'));
    (!is_index && is_path(label)).then(|| (names.in_c(label), after))
}

/// What stands between `text`'s opening bracket and the one that closes it, and what follows.
fn bracketed(text: &str, open: char, close: char) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(sign) = text[at..].chars().next() {
        if sign == '`'
            && let Some((_, after)) = code_within(&text[at..])
        {
            at = text.len() - after.len();
            continue;
        }
        if sign == open {
            depth += 1;
        } else if sign == close {
            depth -= 1;
            if depth == 0 {
                return Some((&text[1..at], &text[at + 1..]));
            }
        }
        at += sign.len_utf8();
    }
    None
}

/// Whether this is the path of an item.
fn is_path(text: &str) -> bool {
    let text = text.rsplit_once('@').map_or(text, |(_, path)| path);
    let is_name = |name: &str| {
        let name = name.strip_prefix("r#").unwrap_or(name);
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    text.trim_end_matches("()").split("::").all(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct LastSegment;

    impl Names for LastSegment {
        fn in_c(&self, path: &str) -> String {
            path.rsplit("::").next().unwrap_or(path).to_owned()
        }
    }

    fn text(lines: &str) -> String {
        inline(lines, &LastSegment)
    }

    #[test]
    fn ticks_and_links_lose_their_signs() {
        assert_eq!(text("see `x`, ``a`b`` and `a\nb`"), "see x, a`b and a\nb");
        assert_eq!(text("[`crate::xen::x`] or [`y`](crate::y)"), "x or y");
        assert_eq!(
            text("the [list](crate::x) of [X] [struct@Y]"),
            "the list of X struct@Y"
        );
        assert_eq!(text("[there](https://a.b/c)"), "there (https://a.b/c)");
        assert_eq!(text("<https://a.b/c>"), "https://a.b/c");
        assert_eq!(text("[a `]` b][x]"), "a ] b");
    }

    #[test]
    fn what_is_no_markdown_stays() {
        for plain in [
            "bits [3:0] of a[i]",
            "2 * 3 * 4",
            "a < b > c",
            "one ` tick",
            "[a b]",
            "f(x)[n]",
            "2**3 ** 4",
            "*p and *q",
            "FOO_* or *x_* *",
            "int *a*b",
            "100 [%]",
            "open [ bracket",
            "\u{e9}[\u{e9}",
        ] {
            assert_eq!(text(plain), plain);
        }
        assert_eq!(text(r"\[x\] \* \n"), r"[x] * \n");
        assert_eq!(text("**Never** *do* (*it*)"), "Never do (it)");
    }
}
