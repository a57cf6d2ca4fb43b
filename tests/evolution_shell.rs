// SPDX-License-Identifier: MIT
//! How an ABI changes, as commands see it: `diff`, `--bless`, `release`, the rules that hold what is
//! defined against what was released, and the checks for a CI in `examples/ci`.

#[path = "evolution_shell/ci.rs"]
mod ci;
#[path = "evolution_shell/history.rs"]
mod history;

use history::{Copy, commit, git, history};
use xen_abi_tests::world::World;

fn world() -> World {
    World::new(env!("CARGO_BIN_EXE_c-export-tested"))
}

/// What can become of the constant `DEMO_FIRST`, and the exit code that tells it.
const STATES: [(&str, &str, i32, &str); 4] = [
    ("same", "pub const DEMO_FIRST: u32 = 1;", 0, "no changes\n"),
    (
        "added",
        "pub const DEMO_FIRST: u32 = 1;\n/// Another.\n#[xen_abi]\npub const DEMO_MORE: u32 = 5;",
        0,
        "compatible:\n  first.h\n    DEMO_MORE: constant added\n",
    ),
    (
        "removed",
        "pub const DEMO_OTHER: u32 = 9;",
        3,
        "source-breaking:\n  first.h\n    DEMO_FIRST: constant removed\n",
    ),
    (
        "changed",
        "pub const DEMO_FIRST: u32 = 3;",
        4,
        "ABI-breaking:\n  first.h\n    DEMO_FIRST: value changed (1 -> 3)\n",
    ),
];

const FIRST: &str = "pub const DEMO_FIRST: u32 = 1;";

/// Puts another text into the place of the constant.
fn become_state(world: &World, text: &str) {
    world.define("first", "first.h", 1);
    let module = world.read("demo/src/first.rs");
    assert_eq!(module.matches(FIRST).count(), 1);
    world.put("demo/src/first.rs", module.replace(FIRST, text));
}

#[test]
fn two_lock_files_are_compared() {
    let world = world();
    for (name, text, ..) in STATES {
        become_state(&world, text);
        let lock = format!("{name}.lock");
        world.demo(&["--lock", &lock, "--bless", "a state"]).code(0);
    }
    for (name, _, code, told) in STATES {
        let lock = format!("{name}.lock");
        let said = world.demo(&["diff", "same.lock", &lock]).code(code);
        assert!(said.out.starts_with(told), "{said:?}");
        assert_eq!(said.err, "");
        let by_option = world.demo(&["diff", "--against", "same.lock", "-q"]);
        // Quiet or not, the result is what was asked for.
        let by_option = by_option.code(4);
        assert!(
            by_option.out.starts_with("ABI-breaking:\n"),
            "{by_option:?}"
        );
    }
    let all = ["diff", "same.lock", "changed.lock", "--format"];
    let json = world.demo(&[&all[..], &["json"]].concat()).code(4).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let change = serde_json::json!({
        "header": "first.h",
        "item": "DEMO_FIRST",
        "field": null,
        "kind": "value_changed",
        "severity": "abi-breaking",
        "abis": ["x86_32", "x86_64", "arm32", "arm64", "riscv64", "ppc64"],
        "detail": "1 -> 3",
        "reason": json["changes"][0]["reason"],
    });
    assert_eq!(
        json,
        serde_json::json!({"version": 1, "worst": "abi-breaking", "changes": [change]})
    );
    let table = world.demo(&[&all[..], &["markdown"]].concat()).code(4).out;
    assert!(
        table.starts_with("**ABI:** 1 change: 1 ABI-breaking\n\n### ABI-breaking\n\n| header |"),
        "{table}"
    );
    assert!(
        table.contains("| first.h | `DEMO_FIRST` | value changed: `1 -> 3` | every ABI |"),
        "{table}"
    );
    let none = world.demo(&["diff", "same.lock", "same.lock", "--format", "json"]);
    let none: serde_json::Value = serde_json::from_str(&none.code(0).out).expect("JSON");
    assert_eq!(none["worst"], "none");
}

#[test]
fn revisions_are_compared() {
    let world = history(world());
    let world = &world;
    become_state(world, STATES[1].1);
    world.demo(&["-q"]).code(0);
    commit(world, "more");
    git(world, &["tag", "v2"]);
    become_state(world, STATES[3].1);
    for (args, code, told) in [
        (&["diff", "v1", "v2"][..], 0, "DEMO_MORE: constant added\n"),
        (&["diff", "v2", "v1"], 3, "DEMO_MORE: constant removed\n"),
        // With the working tree, of which neither header nor lock file has been written.
        (&["diff", "v1"], 4, "DEMO_FIRST: value changed (1 -> 3)\n"),
        (&["diff"], 4, "DEMO_MORE: constant removed\n"),
        (
            &["diff", "--against", "HEAD"],
            4,
            "DEMO_MORE: constant removed\n",
        ),
        (&["diff", "HEAD~1", "HEAD"], 0, "1 change: 1 compatible\n"),
    ] {
        let said = world.demo(args).code(code);
        assert!(said.out.contains(told), "{args:?}: {said:?}");
    }
}

#[test]
fn what_cannot_be_compared_is_an_error() {
    let world = history(world());
    let world = &world;
    for (args, told) in [
        (
            &["diff", "v9"][..],
            "`v9` is neither a lock file nor a git revision",
        ),
        (
            &["diff", "v1", "v9"],
            "`v9` is neither a lock file nor a git revision",
        ),
        (&["diff", "--against=--all"], "`--all` is no revision"),
        (&["diff", "v1", "--against", "v1"], "cannot be used with"),
        (&["diff", "--check"], "--check"),
        (&["diff", "--format", "yaml"], "yaml"),
        (&["diff", "demo/src/lib.rs"], "`demo/src/lib.rs`, line 1:"),
        (&["--bless", " "], "takes the reason"),
        (&["--bless", "why", "--check"], "cannot be used with"),
        (&["release"], "<NAME>"),
    ] {
        let said = world.demo(args).code(2);
        assert!(said.err.contains(told), "{args:?}: {said:?}");
        assert_eq!(said.out, "", "{args:?}");
    }
    become_state(world, "pub const DEMO_FIRST: u32 = nothing;");
    let said = world.demo(&["diff"]).code(1);
    assert!(said.err.contains("first.rs:8:29"), "{said:?}");
    // Two states of the past do not mind.
    world.demo(&["diff", "v1", "HEAD"]).code(0);
}

#[test]
fn what_breaks_callers_is_blessed_and_then_released() {
    let world = world();
    world.demo(&["-q"]).code(0);
    assert!(!world.path("demo/abi.lock").exists());
    world.demo(&["--bless", "the first"]).code(0);
    let first = world.read("demo/abi.lock");
    assert!(!first.contains(" blessed "), "{first}");

    become_state(&world, STATES[3].1);
    let before = world.contents("demo");
    let said = world.demo(&[]).code(1);
    assert!(
        said.err
            .contains("1 ABI-breaking change is not in `demo/abi.lock`"),
        "{said:?}"
    );
    assert!(said.err.contains("value changed (1 -> 3)"), "{said:?}");
    assert!(said.err.contains("--bless \"why\""), "{said:?}");
    let checked = world.demo(&["--check"]).code(1);
    assert!(
        checked.out.contains("+first.h DEMO_FIRST = * 3 "),
        "{checked:?}"
    );
    assert!(
        checked.err.contains("1 ABI-breaking change is not in"),
        "{checked:?}"
    );
    assert_eq!(world.contents("demo"), before, "nothing was written");

    world.demo(&["--bless", "it was wrong"]).code(0);
    let blessed = "\nfirst.h DEMO_FIRST blessed it was wrong\n";
    assert!(world.read("demo/abi.lock").contains(blessed));
    assert!(world.read("demo/include/first.h").contains("3"));
    world.demo(&["--check"]).code(0);
    // What is compatible, and comes later, keeps the reason.
    world.define("io/third", "io/third.h", 7);
    world.put(
        "demo/src/io/mod.rs",
        "//! Devices.\npub mod second;\npub mod third;\n",
    );
    world.demo(&[]).code(0);
    let lock = world.read("demo/abi.lock");
    assert!(
        lock.contains(blessed) && lock.contains("DEMO_IO_THIRD"),
        "{lock}"
    );

    let said = world.demo(&["release", "1.0"]).code(0);
    assert!(said.out.contains("new      demo/baseline.lock"), "{said:?}");
    let baseline = world.read("demo/baseline.lock");
    assert!(baseline.starts_with("# Release: 1.0\n"), "{baseline}");
    assert!(
        baseline.contains("\nfirst.h DEMO_FIRST = * 3 "),
        "{baseline}"
    );
    assert!(!baseline.contains(" blessed "), "{baseline}");
    assert!(!world.read("demo/abi.lock").contains(" blessed "));
    world.demo(&["--check"]).code(0);
    world.demo(&["diff", "demo/baseline.lock"]).code(0);

    // What was released is not broken, whatever the reason.
    become_state(&world, FIRST);
    for args in [&[][..], &["--check"], &["--bless", "sorry"]] {
        let said = world.demo(args).code(1);
        assert!(said.err.contains("[stable_abi]"), "{args:?}: {said:?}");
    }
    // Unless it says so itself, and has both.
    let module = world.read("demo/src/first.rs");
    let expect = "#[xen_abi(expect(stable_abi, reason = \"it was right\"))]";
    world.put("demo/src/first.rs", module.replace("#[xen_abi]", expect));
    world.demo(&[]).code(1);
    world.demo(&["--bless", "it was right"]).code(0);
    world.demo(&["--check"]).code(0);
    world.demo(&["release", "2.0"]).code(0);
    let said = world.demo(&["--check"]).code(1);
    assert!(said.err.contains("stable_abi"), "{said:?}");
    become_state(&world, FIRST);
    world.demo(&[]).code(0);
    world.demo(&["--check"]).code(0);
}

/// An edit that breaks the callers of an interface with a version, and what is said of it.
struct Break {
    file: &'static str,
    edit: (&'static str, &'static str),
    bump: (&'static str, &'static str),
    told: &'static str,
}

const BREAKS: [Break; 2] = [
    Break {
        file: "domctl.rs",
        edit: (
            "pub struct xen_domctl_max_vcpus {\n    /// How many: as many as `XEN_DOMCTL_createdomain` \
             was told.\n    #[abi(input)]\n    pub max: u32,\n",
            "pub struct xen_domctl_max_vcpus {\n    /// How many: as many as `XEN_DOMCTL_createdomain` \
             was told.\n    #[abi(input)]\n    pub max: i32,\n",
        ),
        bump: (
            "XEN_DOMCTL_INTERFACE_VERSION: u32 = 0x00000018;",
            "XEN_DOMCTL_INTERFACE_VERSION: u32 = 0x00000019;",
        ),
        told: "type re-signed (u32 -> i32)",
    },
    Break {
        file: "sysctl.rs",
        edit: (
            "    /// Non-zero: begin at `index` rather than at the oldest character.\n    #[abi(input)]\n    \
             pub incremental: u8,\n    #[abi(reserved)]\n    pad0: u8,\n",
            "    #[abi(reserved)]\n    pad0: u8,\n    /// Non-zero: begin at `index` rather than at the \
             oldest character.\n    #[abi(input)]\n    pub incremental: u8,\n",
        ),
        bump: (
            "XEN_SYSCTL_INTERFACE_VERSION: u32 = 0x00000016;",
            "XEN_SYSCTL_INTERFACE_VERSION: u32 = 0x00000017;",
        ),
        told: "offset moved (1 -> 2)",
    },
];

/// Xen's own definitions: without a new version nothing goes, with one everything does.
#[test]
fn a_break_of_domctl_or_sysctl_needs_a_new_version() {
    let copy = Copy::new(world());
    let [domctl, sysctl] = &BREAKS;
    let refused = |args: &[&str], wanted: &[&Break]| {
        let said = copy.run(args).code(1);
        for it in &BREAKS {
            let is_told = [it.bump.0, it.told].map(|text| {
                let text = text.split(": u32").next().expect("a name");
                said.err.contains(text)
            });
            let is_wanted = wanted.iter().any(|wanted| wanted.file == it.file);
            assert_eq!(is_told, [is_wanted; 2], "{}: {said:?}", it.file);
        }
        assert!(said.err.contains("[interface_version]"), "{said:?}");
    };
    let before = copy.headers();
    copy.edit(domctl.file, domctl.edit);
    copy.edit(sysctl.file, sysctl.edit);
    refused(&["--check"], &[domctl, sysctl]);
    copy.edit(domctl.file, domctl.bump);
    // No reason makes up for a version.
    refused(&["--bless", "a test"], &[sysctl]);
    assert!(copy.headers() == before, "nothing was written");

    copy.edit(sysctl.file, sysctl.bump);
    copy.run(&["--bless", "a test"]).code(0);
    copy.run(&["--check"]).code(0);
    assert!(copy.headers() != before, "headers were written");
    copy.edit(domctl.file, (domctl.bump.1, domctl.bump.0));
    refused(&["--check"], &[domctl]);
}
