// SPDX-License-Identifier: MIT
//! Headers with the records of guests of other architectures.
//!
//! Who saves a guest needs its records, whatever it runs on itself. It cuts them out of the public
//! headers, gives them names of their own and states the architecture's integers. Here that is done
//! by the same means, and a compiler says whether they came out as large as they are.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use regex::Regex;
use tempfile::TempDir;
use xen_abi_tests::facts::{Architecture, Facts, Kind, Role, View, load_reference};

use super::{folder, header::without_comments};

/// The records that are cut out.
const RECORDS: [&str; 10] = [
    "start_info",
    "trap_info",
    "cpu_user_regs",
    "vcpu_guest_core_regs",
    "vcpu_guest_context",
    "arch_vcpu_info",
    "vcpu_time_info",
    "vcpu_info",
    "arch_shared_info",
    "shared_info",
];

/// The constants that are looked for. Some say how large a record is, or whether there is one.
const CONSTANTS: [&str; 3] = [
    "XEN_HAVE_PV_GUEST_ENTRY",
    "XEN_LEGACY_MAX_VCPUS",
    "MAX_GUEST_CMDLINE",
];

/// The macros that compilers define for an architecture.
const PREDEFINED: [&str; 4] = ["__arm__", "__aarch64__", "__i386__", "__x86_64__"];

/// A foreign architecture.
struct Foreign {
    architecture: Architecture,
    headers: &'static [&'static str],
    predefined: &'static str,
    /// What goes before the records: how registers with several names are declared.
    before: &'static str,
    /// Words for integers, and what becomes of them, one after the other.
    integers: &'static [(&'static str, &'static str)],
}

const ARM: &str = "#define __DECL_REG(a, b) union { uint64_t a; uint32_t b; }\n";
const ALIGNED: &str = "__attribute__((__aligned__(8))) uint64_t";
const ARM_INTEGERS: [(&str, &str); 4] = [
    ("unsigned long", "no_such_type_on_arm"),
    ("xen_pfn_t", "uint64_t"),
    ("xen_ulong_t", "uint64_t"),
    ("uint64_t", ALIGNED),
];

const FOREIGN: [Foreign; 4] = [
    Foreign {
        architecture: Architecture::Arm32,
        headers: &["arch-arm.h", "xen.h"],
        predefined: "__arm__",
        before: ARM,
        integers: &ARM_INTEGERS,
    },
    Foreign {
        architecture: Architecture::Arm64,
        headers: &["arch-arm.h", "xen.h"],
        predefined: "__aarch64__",
        before: ARM,
        integers: &ARM_INTEGERS,
    },
    Foreign {
        architecture: Architecture::X86_32,
        headers: &["arch-x86/xen-x86_32.h", "arch-x86/xen.h", "xen.h"],
        predefined: "__i386__",
        before: "#define __DECL_REG_LO8(a) uint32_t e ## a ## x\n\
                 #define __DECL_REG_LO16(a) uint32_t e ## a\n\
                 #pragma pack(4)\n",
        integers: &[
            ("unsigned long", "uint32_t"),
            ("xen_pfn_t", "uint32_t"),
            ("xen_ulong_t", "uint32_t"),
        ],
    },
    Foreign {
        architecture: Architecture::X86_64,
        headers: &["arch-x86/xen-x86_64.h", "arch-x86/xen.h", "xen.h"],
        predefined: "__x86_64__",
        before: "#define __DECL_REG(a) union { uint64_t r ## a, e ## a; }\n\
                 #define __DECL_REG_LOHI(a) __DECL_REG(a ## x)\n\
                 #define __DECL_REG_LO8 __DECL_REG\n\
                 #define __DECL_REG_LO16 __DECL_REG\n\
                 #define __DECL_REG_HI __DECL_REG\n",
        integers: &[
            ("unsigned long", ALIGNED),
            ("xen_pfn_t", ALIGNED),
            ("xen_ulong_t", ALIGNED),
        ],
    },
];

/// Everything that is wrong with the records that are cut out of the headers below `root`.
pub(super) fn problems(root: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    for foreign in &FOREIGN {
        let wrong = match foreign.program(root) {
            // Whoever includes it may itself run on anything.
            Ok(program) => [&[][..], &["-D__riscv", "-D__powerpc64__"]]
                .into_iter()
                .find_map(|host| compile(&program, host).err()),
            Err(problem) => Some(problem),
        };
        let name = foreign.architecture.name();
        problems.extend(wrong.map(|problem| format!("the records of {name}: {problem}")));
    }
    problems
}

impl Foreign {
    /// A program that compiles if the records are as large as they should be.
    fn program(&self, root: &Path) -> Result<String, String> {
        let mut text = String::new();
        for header in self.headers {
            let path = root.join(header);
            text += &fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        }
        let constants = constants(&text);
        let text = replaced(&text, r"#define[^\n]+\n", "");
        let text = replaced(&without_comments(&text), r"\n\s*\n", "\n");

        let mut program = format!("#define {} 1\n", self.renamed(self.predefined));
        program += self.before;
        for definition in constants.values() {
            program += &format!("{definition}\n");
        }
        let sizes = self.sizes()?;
        let mut checks = String::new();
        for record in RECORDS {
            let body = cut_out(&text, record)
                .filter(|(condition, _)| {
                    condition.is_none_or(|condition| constants.contains_key(condition))
                })
                .map(|(_, body)| body);
            match (body, sizes.get(record)) {
                (Some(body), Some(size)) => {
                    program += &format!("struct {record} {{{body}\n}};\n");
                    program += &format!("typedef struct {record} {record}_t;\n");
                    checks += &format!(
                        "_Static_assert(sizeof(struct {record}) == {size}, \"{record}\");\n"
                    );
                }
                (None, None) => {}
                (None, Some(_)) => return Err(format!("`struct {record}` is not found")),
                (Some(_), None) => {
                    return Err(format!("`struct {record}` is found, and should not"));
                }
            }
        }
        for (word, becomes) in self.integers {
            program = replaced(&program, &format!(r"\b{word}\b"), becomes);
        }
        // Only a declaration can be aligned; casts and sizes take the type alone.
        let program = program.replace(&format!("({ALIGNED})"), "(uint64_t)");
        let library = "#include <stdint.h>\n";
        Ok(format!("{library}{}{checks}", self.renamed(&program)))
    }

    /// The text with other names for what the compiler defines for the machine that it runs on.
    fn renamed(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for name in PREDEFINED {
            text = replaced(&text, &format!(r"\b{name}"), &format!("foreign_{name}"));
        }
        text
    }

    /// How large the records are that there are.
    fn sizes(&self) -> Result<BTreeMap<String, i64>, String> {
        let view = View {
            architecture: self.architecture,
            role: Role::Tools,
        };
        let mut sizes = BTreeMap::new();
        for header in self.headers {
            let reference = load_reference(&folder("reference/xen-4.22.0"), header);
            for item in reference.map_err(|error| error.to_string())?.items {
                if let (Kind::Record, Some(Facts::Record(record))) =
                    (item.key.0, item.facts.get(&view))
                {
                    sizes.insert(item.key.1, record.size);
                }
            }
        }
        Ok(sizes)
    }
}

/// The definitions of constants that can be found: they begin their line, and are on one.
fn constants(text: &str) -> BTreeMap<&'static str, String> {
    let mut constants = BTreeMap::new();
    for name in CONSTANTS {
        let pattern = format!(r"(?m)^#define\s+{name}\b[^\n]*");
        if let Some(found) = regex(&pattern).find(text) {
            constants.insert(name, found.as_str().to_owned());
        }
    }
    constants
}

/// The body of `record`, and the condition on what there is that stands right before it.
fn cut_out<'a>(text: &'a str, record: &str) -> Option<(Option<&'a str>, &'a str)> {
    let pattern = format!(r"(?s)(?:#ifdef ([A-Z_]+))?\nstruct\s+{record}\s*\{{(.*?)\n\}};");
    let found = regex(&pattern).captures(text)?;
    let condition = found.get(1).map(|condition| condition.as_str());
    Some((condition, found.get(2)?.as_str()))
}

fn replaced(text: &str, pattern: &str, by: &str) -> String {
    regex(pattern)
        .replace_all(text, regex::NoExpand(by))
        .into_owned()
}

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern that is well-formed")
}

fn compile(program: &str, host: &[&str]) -> Result<(), String> {
    let scratch = TempDir::new().map_err(|error| error.to_string())?;
    let path = scratch.path().join("foreign.c");
    fs::write(&path, program).map_err(|error| error.to_string())?;
    let said = Command::new("gcc")
        .current_dir(scratch.path())
        .args(["-std=gnu11", "-fsyntax-only", "-ffreestanding", "-nostdinc"])
        .args(["-D__XEN_TOOLS__", "-D__XEN_INTERFACE_VERSION__=0x00041300"])
        .arg("-isystem")
        .arg(folder("src/facts/freestanding"))
        .args(host)
        .arg("foreign.c")
        .output()
        .map_err(|error| format!("gcc: {error}\nhelp: apt-get install gcc"))?;
    match said.status.success() {
        true => Ok(()),
        false => Err(format!(
            "gcc {}\n{}",
            host.join(" "),
            String::from_utf8_lossy(&said.stderr)
        )),
    }
}

/// A change to the headers, and what must be said about it.
const CHANGES: [(&str, &str, &str, &str); 7] = [
    (
        "xen.h",
        "\nstruct shared_info {",
        "\n struct shared_info {",
        "`struct shared_info` is not found",
    ),
    (
        "xen.h",
        "struct start_info {",
        "struct start_information {",
        "`struct start_info` is not found",
    ),
    (
        "xen.h",
        "#ifdef XEN_HAVE_PV_GUEST_ENTRY\n",
        "#if 1\n",
        "`struct start_info` is found, and should not",
    ),
    (
        "arch-x86/xen.h",
        "#define XEN_HAVE_PV_GUEST_ENTRY",
        "# define XEN_HAVE_PV_GUEST_ENTRY",
        "`struct start_info` is not found",
    ),
    (
        "arch-arm.h",
        "#define XEN_LEGACY_MAX_VCPUS 1\n",
        "#define XEN_LEGACY_MAX_VCPUS 2\n",
        "shared_info",
    ),
    (
        "arch-arm.h",
        "    uint64_t ttbcr",
        "    unsigned long ttbcr",
        "no_such_type_on_arm",
    ),
    (
        "arch-x86/xen-x86_32.h",
        "    __DECL_REG_LO8(a);\n",
        "    uint32_t eax; uint32_t more;\n",
        "cpu_user_regs",
    ),
];

#[test]
fn a_form_that_loses_a_record_is_noticed() {
    let root = folder("../include/xen");
    for (header, from, to, expected) in CHANGES {
        let copy = TempDir::new().expect("a temporary folder");
        for name in FOREIGN.iter().flat_map(|foreign| foreign.headers) {
            let text = fs::read_to_string(root.join(name)).expect("a header");
            let place = copy.path().join(name);
            fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
            let changed = match *name == header {
                true => text.replacen(from, to, 1),
                false => text.clone(),
            };
            assert!(
                *name != header || changed != text,
                "{header} has no `{from}`"
            );
            fs::write(place, changed).expect("a copy of a header");
        }
        let said = problems(copy.path()).join("\n");
        assert!(said.contains(expected), "`{from}` -> `{to}`: {said}");
    }
}
