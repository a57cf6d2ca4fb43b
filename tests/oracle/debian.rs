// SPDX-License-Identifier: MIT
//! The headers of Xen 4.17, as Debian 12 installs them.

use std::process::Command;

/// Where they are.
pub(super) const HEADERS: &str = "/usr/include/xen";

const PACKAGE: &str = "libxen-dev";
const RELEASE: &str = "4.17.";

/// Headers of libraries and drivers, and headers made out of the public ones, which are installed
/// among them.
const OTHERS: [&str; 6] = [
    "evtchn.h",
    "foreign/",
    "gntalloc.h",
    "gntdev.h",
    "privcmd.h",
    "sys/",
];

/// Whether `header` is one of the hypervisor's own.
pub(super) fn is_public(header: &str) -> bool {
    !OTHERS.iter().any(|other| header.starts_with(other))
}

/// The version of the package that is installed, or what to do so that the right one is.
pub(super) fn version() -> Result<String, String> {
    let asked = Command::new("dpkg-query")
        .args(["-W", "-f", "${db:Status-Status} ${Version}", PACKAGE])
        .output()
        .map_err(|error| format!("dpkg-query, which tells the version of {PACKAGE}: {error}"))?;
    judged(&String::from_utf8_lossy(&asked.stdout))
}

/// What to make of a package's status and version.
fn judged(said: &str) -> Result<String, String> {
    let Some(version) = said.strip_prefix("installed ") else {
        return Err(format!(
            "{PACKAGE} is missing, whose headers these are compared with\n\
             help: apt-get install {PACKAGE}"
        ));
    };
    if !version.starts_with(RELEASE) {
        return Err(format!(
            "{PACKAGE} is {version}, and the list of differences is about {RELEASE}*\n\
             help: install the {PACKAGE} of Debian 12"
        ));
    }
    Ok(version.to_owned())
}

#[test]
fn only_the_release_of_the_list_will_do() {
    assert_eq!(
        judged("installed 4.17.5+72-1").as_deref(),
        Ok("4.17.5+72-1")
    );
    for missing in ["", "config-files 4.17.5+72-1"] {
        assert!(judged(missing).is_err_and(|said| said.contains("is missing")));
    }
    for other in ["installed 4.20.0-1", "installed 4.1.7-1"] {
        assert!(judged(other).is_err_and(|said| said.contains("the list of differences is about")));
    }
}
