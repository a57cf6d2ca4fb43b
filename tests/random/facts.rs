// SPDX-License-Identifier: MIT
//! What a party says about records.

use std::collections::BTreeMap;

/// A record on one architecture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// Bytes.
    pub(crate) size: u64,
    /// Bytes.
    pub(crate) align: u64,
    /// The fields by their paths in C, those of records without a name included.
    pub(crate) fields: BTreeMap<String, Extent>,
}

/// Where a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Extent {
    /// The first bit, counted from the beginning of the record.
    pub(crate) begin: u64,
    /// How many bits there are; none where C does not know of any.
    pub(crate) width: Option<u64>,
}

/// Records by their names in C.
pub(crate) type Records = BTreeMap<String, Facts>;

/// Says in what `they` differ from the model.
pub(crate) fn differences(model: &Records, they: &Records, whose: &str) -> Vec<String> {
    let mut differences = Vec::new();
    for (name, ours) in model {
        let Some(theirs) = they.get(name) else {
            differences.push(format!("{whose}: there is no `{name}`"));
            continue;
        };
        let mut differ = |what: &str, model: String, they: String| {
            if model != they {
                differences.push(format!(
                    "{whose}: {what} of `{name}` is {they}, the model has {model}"
                ));
            }
        };
        differ("the size", ours.size.to_string(), theirs.size.to_string());
        differ(
            "the alignment",
            ours.align.to_string(),
            theirs.align.to_string(),
        );
        for (path, extent) in &ours.fields {
            let what = format!("`{path}`");
            let text = |extent: Option<&Extent>| match extent {
                Some(Extent {
                    begin,
                    width: Some(width),
                }) => format!("{width} bits at {begin}"),
                Some(Extent { begin, width: None }) => format!("no bits at {begin}"),
                None => "missing".to_owned(),
            };
            differ(&what, text(Some(extent)), text(theirs.fields.get(path)));
        }
        for path in theirs
            .fields
            .keys()
            .filter(|path| !ours.fields.contains_key(*path))
        {
            let what = format!("`{path}`");
            differ(&what, "nothing like it".to_owned(), "there".to_owned());
        }
    }
    differences
}
