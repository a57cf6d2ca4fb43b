// SPDX-License-Identifier: MIT
//! The checks in `examples/ci`, run as a CI runs them: by a shell that ends at the first failure.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use xen_abi_tests::world::{Ended, World};

use crate::history::history;
use crate::{STATES, become_state, world};

/// The commands of a file, step by step: after `run:`, or in the list below `script:`.
fn steps(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/ci");
    let text = fs::read_to_string(path.join(file)).expect("a sample");
    let indent = |line: &str| line.len() - line.trim_start().len();
    let (mut steps, mut script) = (Vec::new(), None);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let own = line.trim();
        if script.is_some_and(|at| indent(line) <= at) {
            script = None;
        }
        let step = match own.strip_prefix("run: ") {
            Some(step) => step,
            None if own == "script:" => {
                script = Some(indent(line));
                continue;
            }
            None => match own.strip_prefix("- ").filter(|_| script.is_some()) {
                Some(step) => step,
                None => continue,
            },
        };
        if step != "|" {
            steps.push(step.to_owned());
            continue;
        }
        let mut block = String::new();
        while let Some(inner) =
            lines.next_if(|it| it.trim().is_empty() || indent(it) > indent(line))
        {
            block.push_str(inner);
            block.push('\n');
        }
        steps.push(block);
    }
    steps
}

/// Runs the steps up to the first that fails, which is told with its number and its exit code.
fn run(world: &World, file: &str) -> Result<(), (usize, i32)> {
    for (number, step) in steps(file).iter().enumerate() {
        let mut shell = Command::new("sh");
        shell.args(["-e", "-c", step]).current_dir(world.root());
        let path = std::env::var("PATH").unwrap_or_default();
        shell.env("PATH", format!("{}:{path}", world.path("bin").display()));
        shell.env("AGAINST", "HEAD");
        shell.env("GITHUB_STEP_SUMMARY", world.path("summary.md"));
        let ended = Ended::wait_for(shell);
        match ended.code {
            Some(0) => {}
            Some(code @ (1 | 4)) => return Err((number, code)),
            _ => panic!("{file}: {step}\n{ended:#?}"),
        }
    }
    Ok(())
}

#[test]
fn samples_for_a_ci_let_pass_what_they_should() {
    for (file, number) in [("github.yml", 2), ("gitlab.yml", 2)] {
        assert_eq!(steps(file).len(), number, "{file}: {:?}", steps(file));
        let world = history(world());
        // Cargo, as far as it is asked for: it would build c-export first.
        let program = env!("CARGO_BIN_EXE_c-export-tested");
        world.put(
            "bin/cargo",
            format!(
                "#!/bin/sh\n[ \"$1 $2 $3 $4 $5\" = 'run -q -p c-export --' ] || exit 101\nshift 5\n\
                 exec '{program}' --crate-root demo \"$@\"\n"
            ),
        );
        let executable = fs::Permissions::from_mode(0o755);
        fs::set_permissions(world.path("bin/cargo"), executable).expect("a script");
        for (name, text, code, _) in STATES {
            become_state(&world, text);
            if name != "same" {
                assert_eq!(
                    run(&world, file),
                    Err((0, 1)),
                    "{file}: {name}, not exported"
                );
            }
            world.demo(&["-q", "--bless", "a test"]).code(0);
            let wanted = if code == 4 { Err((1, 4)) } else { Ok(()) };
            assert_eq!(run(&world, file), wanted, "{file}: {name}");
            let told = world.read("abi.md");
            assert!(told.starts_with("**ABI:** "), "{file}: {told}");
            if file == "github.yml" {
                assert!(world.read("summary.md").ends_with(&told), "{told}");
            }
        }
    }
}
