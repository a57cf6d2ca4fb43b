// SPDX-License-Identifier: MIT
//! Headers from definitions that are one text rather than the files of a crate.

use crate::diagnostics::{Diagnostic, Place};
use crate::pipeline::{self, Exported};
use crate::sources::Source;
use crate::stack::with_room;

/// What a text is called in places and in banners.
pub const NAME: &str = "text.rs";

/// Makes everything from definitions in one text, which may be any text at all. Each module that is
/// written out in it may be a header; a `mod x;` names a file, and a text has none.
///
/// This is what `c-export` does between reading and writing files, from any thread.
pub fn export_text(text: &str) -> Result<Exported, Vec<Diagnostic>> {
    let exported = with_room(|| {
        let source = Source::of_text(text, NAME)?;
        pipeline::everything(&[source])
    });
    exported.unwrap_or_else(|error| {
        let message = format!("cannot start a thread: {error}");
        Err(vec![Diagnostic::new(message, Place::file(NAME))])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_of_a_text_are_headers() {
        let header = |name: &str| {
            format!(
                "pub mod {name} {{ xen_header! {{ file: \"{name}.h\" }}\n\
                 /// A number.\n#[xen_abi] pub const N_{name}: u32 = 1; }}\n"
            )
        };
        let exported = export_text(&(header("a") + &header("b"))).unwrap();
        let names: Vec<&String> = exported.headers.keys().collect();
        assert_eq!(names, ["a.h", "b.h"]);
        assert!(exported.headers["b.h"].contains("Generated from text.rs by"));
        assert!(export_text("").unwrap().headers.is_empty());
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        let found = export_text("xen_header! { file: \"a.h\" }\nmod a {").unwrap_err();
        assert_eq!(found[0].primary.to_string(), "text.rs:2:7");
    }

    #[test]
    fn there_is_room_whatever_thread_asks() {
        let deep = format!("const A: u8 = {};", "-".repeat(4000) + "1");
        let small = std::thread::Builder::new().stack_size(64 << 10);
        let asked = small.spawn(move || export_text(&deep).is_ok()).unwrap();
        assert!(asked.join().unwrap());
    }
}
