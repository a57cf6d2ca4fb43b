// SPDX-License-Identifier: MIT
//! The real definitions, as files.

use std::path::Path;

use c_export::diagnostics::render;
use c_export::sources::{self, Source};

/// The workspace that this package belongs to.
pub(crate) fn workspace() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().expect("a package in a workspace")
}

/// The files of the definitions in `crate_dir`, parsed.
pub(crate) fn sources_in(crate_dir: &Path) -> Vec<Source> {
    let loaded = sources::load(&crate_dir.join("src/lib.rs"), crate_dir);
    assert!(
        loaded.diagnostics.is_empty(),
        "\n{}",
        render(&loaded.diagnostics, &loaded.texts(), false)
    );
    loaded.sources
}
