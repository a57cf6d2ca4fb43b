// SPDX-License-Identifier: MIT
//! Words that are misspelt.

/// Less alike than this, words are different ones.
const ALIKE: f64 = 0.8;

/// The one of `known` that a misspelt word most likely means.
pub(crate) fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let mut best: Option<(f64, &str)> = None;
    for known in known {
        let alike = strsim::jaro_winkler(word, known);
        if alike > ALIKE && best.is_none_or(|(most, _)| alike > most) {
            best = Some((alike, known));
        }
    }
    best.map(|(_, known)| known)
}

/// `unknown word `licence`. Did you mean `license`?`, or all that there are; `known` is a list of
/// them with commas, as messages have it.
pub(crate) fn unknown(what: &str, word: &str, known: &str) -> String {
    let bare = known
        .split(", ")
        .map(|it| it.split(['(', ' ']).next().unwrap_or(it));
    match nearest(word, bare) {
        Some(meant) => format!("unknown {what} `{word}`. Did you mean `{meant}`?"),
        None => format!("unknown {what} `{word}`; one of: {known}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_nearly_right_is_suggested() {
        let known = "file, license, len = .., interface(..)";
        for (word, meant) in [
            ("licence", "license"),
            ("intreface", "interface"),
            ("lenn", "len"),
        ] {
            let text = format!("unknown word `{word}`. Did you mean `{meant}`?");
            assert_eq!(unknown("word", word, known), text);
        }
        assert_eq!(
            unknown("word", "xyz", known),
            "unknown word `xyz`; one of: file, license, len = .., interface(..)"
        );
    }
}
