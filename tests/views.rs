// SPDX-License-Identifier: MIT
//! With the feature `zerocopy`, exactly the records that are bytes through and through on all
//! architectures can be viewed as bytes; and all of them survive the way there and back.
//!
//! What is expected is computed from where the scalars in a record lie, while the macro goes by the
//! rules that the record breaks.

#[path = "common/definitions.rs"]
mod definitions;
#[path = "views/dense.rs"]
mod dense;
#[path = "common/model.rs"]
mod model;
#[path = "common/rust.rs"]
mod rust;

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use xen_abi_layout::Abi;
use xen_abi_model::eval::Evaluator;
use xen_abi_model::item::ItemKind;
use xen_abi_model::layout::Layouts;

use dense::Shapes;

/// The records that exist on this machine: their paths, whether they are bytes, and whether they can
/// be made of any bytes.
fn records() -> Vec<(String, bool, bool)> {
    let host = Abi::target().expect("one of the six architectures");
    let model = model::model();
    let evaluator = Evaluator::new(&model);
    let layouts = Layouts::new(&evaluator);
    let shapes = Shapes {
        model: &model,
        layouts: &layouts,
        evaluator: &evaluator,
    };
    let mut records = Vec::new();
    for place in model.places() {
        let (header, item) = model.at(place);
        if let ItemKind::Record(record) = &item.kind
            && model.abis(place).contains(host)
        {
            records.push((
                rust::path(&header.module, &record.name.text),
                shapes.is_dense(place),
                !shapes.has_pointer(place, host),
            ));
        }
    }
    records
}

/// The program that holds the macro to it.
fn program(records: &[(String, bool, bool)]) -> String {
    let mut text = String::from(include_str!("views/program.rs"));
    for (path, bytes, any) in records {
        let _ = writeln!(
            text,
            "const _: () = agree(\"{path}\", IntoB::<{path}>::YES, {bytes}, FromB::<{path}>::YES, {any});"
        );
    }
    text.push_str("fn main() {\n    let mut count = 0;\n");
    for (path, ..) in records.iter().filter(|(_, bytes, _)| *bytes) {
        let _ = writeln!(text, "    count += there_and_back::<{path}>();");
    }
    text.push_str("    println!(\"{count} types\");\n}\n");
    text
}

#[test]
fn what_is_bytes_can_be_viewed_as_bytes() {
    let records = records();
    let dense = records.iter().filter(|(_, bytes, _)| *bytes).count();
    let any = records.iter().filter(|(.., any)| *any).count();
    println!(
        "of {} records, {dense} are bytes, and {any} can be made of any bytes",
        records.len()
    );
    // Far more than these are there: the test must not pass for having looked at nothing.
    assert!(dense > 150 && any > 500);
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let directory = kept.join("views");
    let package = |name: &str| definitions::workspace().join(name).display().to_string();
    let write = |file: &str, text: &str| {
        let path = directory.join(file);
        if std::fs::read_to_string(&path).is_ok_and(|there| there == text) {
            return;
        }
        std::fs::create_dir_all(path.parent().expect("a directory")).expect("a directory");
        std::fs::write(path, text).expect("a file");
    };
    write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"views\"\nedition = \"2024\"\n\n[workspace]\n\n[features]\nwrong = []\n\n\
             [dependencies]\nxen-abi-defs = {{ path = {:?}, features = [\"zerocopy\"] }}\n\
             zerocopy = \"0.8\"\n\n[profile.dev]\ndebug = \"line-tables-only\"\n",
            package("xen-abi-defs")
        ),
    );
    write("src/main.rs", &program(&records));
    // What the tests have been built with will do.
    let lock = definitions::workspace().join("Cargo.lock");
    let lock = std::fs::read_to_string(lock).expect("the workspace's lock file");
    write("Cargo.lock", &lock);
    let built = kept.parent().expect("the target directory");
    let cargo = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .arg("--quiet")
            .current_dir(&directory)
            .env("CARGO_TARGET_DIR", built)
            .output()
            .expect("cargo");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (
            output.status.success(),
            text(&output.stdout),
            text(&output.stderr),
        )
    };
    let (success, said, errors) = cargo(&["run"]);
    assert!(success, "\n{errors}");
    assert_eq!(said, format!("{dense} types\n"));
    // With padding, there is no view.
    let (success, _, errors) = cargo(&["build", "--features", "wrong"]);
    assert!(!success);
    let said = errors.contains("the trait bound `blkif_response: IntoBytes` is not satisfied");
    assert!(said, "{errors}");
}
