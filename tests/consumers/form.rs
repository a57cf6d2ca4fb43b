// SPDX-License-Identifier: MIT
//! The form of declarations and directives.

use std::sync::LazyLock;

use regex::Regex;

use super::header::{Complaint, Header};

/// Something that a program takes for granted about the text of headers.
pub(super) struct Rule {
    pub(super) complaints: fn(&Header) -> Vec<Complaint>,
    /// The header that the examples are parts of.
    pub(super) header: &'static str,
    /// Texts that are as they should be, and texts that are not.
    pub(super) examples: &'static [(&'static str, &'static str)],
}

/// All of them.
pub(super) const RULES: &[Rule] = &[
    Rule {
        complaints: licence,
        header: "sample.h",
        examples: &[(
            "/* SPDX-License-Identifier: MIT */\n",
            "/* SPDX-License-Identifier: MIT\n */\n",
        )],
    },
    Rule {
        complaints: records,
        header: "sample.h",
        examples: &[
            ("struct a {\n    union {\n    } u;\n};", " struct a {\n};"),
            ("typedef struct a {\n} a_t;", "struct a\n{\n};"),
            ("#define A struct  a {", "struct  a {\n};"),
            ("enum a {\n};", "struct a{\n};"),
            ("struct a f;", "struct __attribute__((packed)) a {\n};"),
        ],
    },
    Rule {
        complaints: have,
        header: "xen.h",
        examples: &[
            (
                "#ifdef XEN_HAVE_A\n#if 1\n#endif\n#else /* XEN_HAVE_A */\n#endif /* XEN_HAVE_A */\n",
                "#ifdef XEN_HAVE_A\n#endif\n",
            ),
            (
                "#define XEN_HAVE_A 1\n",
                "#if defined(XEN_HAVE_A)\n#endif\n",
            ),
            ("", "#ifndef XEN_HAVE_A\n#endif\n"),
            (
                "#if A\n#elif B\n#endif\n",
                "#if A\n#elif defined(XEN_HAVE_A)\n#endif\n",
            ),
            (
                "#ifdef XEN_HAVE_A\n#endif /* XEN_HAVE_A */\n",
                "#ifdef XEN_HAVE_A\n#else\n#endif /* XEN_HAVE_A */\n",
            ),
        ],
    },
    Rule {
        complaints: handles,
        header: "sample.h",
        examples: &[
            (
                "    XEN_GUEST_HANDLE(void) p;",
                "    XEN_GUEST_HANDLE( void ) p;",
            ),
            (
                "    XEN_GUEST_HANDLE_64(uint8) p;",
                "    XEN_GUEST_HANDLE_64 (uint8) p;",
            ),
            (
                "DEFINE_XEN_GUEST_HANDLE(long);\n",
                "DEFINE_XEN_GUEST_HANDLE(int); DEFINE_XEN_GUEST_HANDLE(long);\n",
            ),
        ],
    },
    Rule {
        complaints: aligned,
        header: "arch-x86/xen-x86_32.h",
        examples: &[(
            "#define uint64_aligned_t uint64_t __attribute__((aligned(8)))\n\
             #define int64_aligned_t int64_t __attribute__((aligned(8)))\n",
            "#define uint64_aligned_t \\\n    uint64_t __attribute__((aligned(8)))\n\
             #define int64_aligned_t int64_t __attribute__((aligned(8)))\n",
        )],
    },
    Rule {
        complaints: includes,
        header: "sample.h",
        examples: &[("#include \"../xen.h\"\n", "# include <public/xen.h>\n")],
    },
    Rule {
        complaints: words,
        header: "sample.h",
        examples: &[
            ("    long a;", "    long long a;"),
            ("    uint64_t a;", "    unsigned  long\n long a;"),
        ],
    },
];

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern that is well-formed")
}

/// Who makes headers for guests of other architectures passes on the licence, and knows one.
fn licence(header: &Header) -> Vec<Complaint> {
    let first = header.text.lines().next().unwrap_or_default();
    let wanted = "/* SPDX-License-Identifier: MIT */";
    let wrong = (first != wanted).then(|| header.at(0, format!("the first line is not {wanted}")));
    wrong.into_iter().collect()
}

/// A definition is found by `struct name {` at the beginning of a line; nothing but an inner one
/// stands further to the right.
fn records(header: &Header) -> Vec<Complaint> {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        regex(r"\b(?:struct|union|enum)\s+(?:__attribute__\s*\(\(.*?\)\)\s*)?\w+\s*\{")
    });
    static RIGHT: LazyLock<Regex> = LazyLock::new(|| regex(r"^(?:struct|union|enum) \w+ \{$"));
    let code = without_directives(header);
    let mut complaints = Vec::new();
    for head in HEAD.find_iter(&code) {
        let before = code.get(..head.start()).unwrap_or_default();
        let indent = before.rsplit('\n').next().unwrap_or_default();
        let depth = match before.rfind("\n}") {
            Some(outer) => depth(before.get(outer + 2..).unwrap_or_default()),
            None => depth(before),
        };
        if !RIGHT.is_match(head.as_str()) {
            let what = format!("`{}` is not on one line with single blanks", head.as_str());
            complaints.push(header.at(head.start(), what));
        } else if depth == 0 && !matches!(indent, "" | "typedef ") {
            let what = format!("`{}` is not at the beginning of its line", head.as_str());
            complaints.push(header.at(head.start(), what));
        }
    }
    complaints
}

fn depth(code: &str) -> usize {
    code.bytes().fold(0, |depth, byte| match byte {
        b'{' => depth + 1,
        b'}' => depth.saturating_sub(1),
        _ => depth,
    })
}

/// The code with blanks in place of directives.
fn without_directives(header: &Header) -> String {
    static DIRECTIVE: LazyLock<Regex> =
        LazyLock::new(|| regex(r"(?m)^[ \t]*#(?:[^\n\\]|\\\n|\\.)*"));
    let blank = |found: &regex::Captures| -> String {
        let blank = |byte| if byte == b'\n' { '\n' } else { ' ' };
        found[0].bytes().map(blank).collect()
    };
    DIRECTIVE.replace_all(&header.code, blank).into_owned()
}

/// Conditions on what an architecture has outlive the preprocessor on the way to the headers for
/// 32-bit guests, if they say what they are in this form.
fn have(header: &Header) -> Vec<Complaint> {
    static NAME: LazyLock<Regex> = LazyLock::new(|| regex(r"XEN_HAVE_\w+"));
    let mut complaints = Vec::new();
    let mut open: Vec<Option<String>> = Vec::new();
    for (at, code) in header.lines() {
        let end = at + code.len();
        let line = header.text.get(at..).and_then(|text| text.lines().next());
        let line = line.unwrap_or_default();
        let Some(directive) = code.trim_start().strip_prefix('#').map(str::trim) else {
            continue;
        };
        let name = NAME.find(code).map(|name| name.as_str().to_owned());
        let mut expect = |wanted: String| {
            if line != wanted {
                complaints.push(header.at(end, format!("`{line}` should be `{wanted}`")));
            }
        };
        if directive.starts_with("if") {
            if let Some(name) = &name {
                expect(format!("#ifdef {name}"));
            }
            open.push(name);
        } else if directive.starts_with("else") {
            if let Some(Some(name)) = open.last() {
                expect(format!("#else /* {name} */"));
            }
        } else if directive.starts_with("endif") {
            if let Some(Some(name)) = open.pop() {
                expect(format!("#endif /* {name} */"));
            }
        } else if directive.starts_with("elif") && name.is_some() {
            complaints.push(header.at(end, format!("`{line}` should be an #ifdef")));
        }
    }
    complaints
}

/// A handle is a word to those who read types by words, so it has no blanks. One definition is left
/// out by leaving out its line.
fn handles(header: &Header) -> Vec<Complaint> {
    static HANDLE: LazyLock<Regex> =
        LazyLock::new(|| regex(r"\bXEN_GUEST_HANDLE(?:_64|_PARAM)?(?:\s+\(|\(\s|\([^()]*\s\))"));
    static LONG: LazyLock<Regex> =
        LazyLock::new(|| regex(r"(?m)^.*DEFINE_XEN_GUEST_HANDLE\(\s*long\s*\).*$"));
    let code = without_directives(header);
    let blanks = HANDLE
        .find_iter(&code)
        .map(|found| header.at(found.start(), format!("`{}` has blanks", found.as_str())));
    let long = LONG
        .find_iter(&code)
        .filter(|found| found.as_str() != "DEFINE_XEN_GUEST_HANDLE(long);")
        .map(|found| {
            let what = format!("`{}` is not the only one on its line", found.as_str());
            header.at(found.start(), what)
        });
    blanks.chain(long).collect()
}

/// 32-bit guests of a 64-bit hypervisor get a type in place of this macro, which is found by its
/// line.
fn aligned(header: &Header) -> Vec<Complaint> {
    if header.name != "arch-x86/xen-x86_32.h" {
        return Vec::new();
    }
    let wanted = ["uint64", "int64"]
        .map(|name| format!("#define {name}_aligned_t {name}_t __attribute__((aligned(8)))"));
    let missing = wanted
        .iter()
        .filter(|line| header.lines().all(|(_, other)| other != line.as_str()));
    missing
        .map(|line| header.at(0, format!("there is no line `{line}`")))
        .collect()
}

/// For 32-bit guests, `long` becomes `int`, wherever it is.
fn words(header: &Header) -> Vec<Complaint> {
    static LONG: LazyLock<Regex> = LazyLock::new(|| regex(r"\blong\s+long\b"));
    let found = LONG.find_iter(&header.code);
    found
        .map(|found| {
            header.at(
                found.start(),
                "`long long` does not survive for 32-bit guests",
            )
        })
        .collect()
}

/// What a header includes is replaced by what is made of that, by its name relative to the header.
fn includes(header: &Header) -> Vec<Complaint> {
    static INCLUDE: LazyLock<Regex> =
        LazyLock::new(|| regex(r"(?m)^[ \t]*#[ \t]*include[ \t]+<public/\S+$"));
    let found = INCLUDE.find_iter(&header.code);
    let what = |found: regex::Match| format!("`{}` is not relative", found.as_str().trim());
    found
        .map(|found| header.at(found.start(), what(found)))
        .collect()
}
