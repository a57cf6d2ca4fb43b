// SPDX-License-Identifier: MIT
//! rust-analyzer, as an editor talks to it.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use xen_abi_tests::repository;

/// A silence as long as this means that it hangs, on any machine.
const PATIENCE: Duration = Duration::from_secs(600);

/// What the server answers while it is still reading.
const CONTENT_MODIFIED: i64 = -32801;

pub(crate) struct Server {
    child: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    requests: i64,
}

impl Server {
    /// Starts it on the package in `root`, and waits until it has read that.
    pub(crate) fn start(root: &Path) -> Server {
        let mut command = Command::new("rust-analyzer");
        command
            .current_dir(root)
            .env("CARGO_TARGET_DIR", repository::root().join("target"))
            .env("CARGO_NET_OFFLINE", "true")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy();
            if ["CARGO", "CARGO_MANIFEST_DIR"].contains(&&*name) || name.starts_with("CARGO_PKG_") {
                command.env_remove(&*name);
            }
        }
        let help = "install it: rustup component add rust-analyzer";
        let mut child = command
            .spawn()
            .unwrap_or_else(|error| panic!("{error}; {help}"));
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        let (sender, messages) = channel();
        thread::spawn(move || {
            let mut output = output;
            while let Some(message) = read(&mut output) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let input = child.stdin.take().expect("a pipe");
        let mut server = Server {
            child,
            input,
            messages,
            requests: 0,
        };
        let options = json!({ "checkOnSave": false, "cachePriming": { "enable": false } });
        server.request(
            "initialize",
            json!({
                "processId": null,
                "rootUri": uri(root),
                "initializationOptions": options,
                "capabilities": { "experimental": { "serverStatusNotification": true } },
            }),
        );
        server.notify("initialized", json!({}));
        loop {
            let message = server.next(help);
            if message["method"] == "experimental/serverStatus" {
                let status = &message["params"];
                assert_ne!(status["health"], "error", "{status}; {help}");
                if status["quiescent"] == true {
                    return server;
                }
            }
        }
    }

    /// Opens a file.
    pub(crate) fn open(&mut self, path: &Path, text: &str) {
        let document = json!({
            "uri": uri(path), "languageId": "rust", "version": 1, "text": text,
        });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Asks about a place, counted from zero.
    pub(crate) fn ask(
        &mut self,
        method: &str,
        path: &Path,
        (line, column): (usize, usize),
    ) -> Value {
        let place = json!({
            "textDocument": { "uri": uri(path) },
            "position": { "line": line, "character": column },
        });
        self.request(method, place)
    }

    fn request(&mut self, method: &str, params: Value) -> Value {
        loop {
            self.requests += 1;
            let id = self.requests;
            let params = params.clone();
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
            let answer = loop {
                let message = self.next(method);
                if message["id"] == id && message.get("method").is_none() {
                    break message;
                }
            };
            if answer["error"]["code"] == CONTENT_MODIFIED {
                continue;
            }
            assert!(answer.get("error").is_none(), "{method}: {answer}");
            return answer["result"].clone();
        }
    }

    fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// The next message. What the server itself asks for is answered with nothing.
    fn next(&mut self, waiting_for: &str) -> Value {
        let message = self.messages.recv_timeout(PATIENCE);
        let message =
            message.unwrap_or_else(|error| panic!("rust-analyzer: {error}; {waiting_for}"));
        if message.get("method").is_some() && message.get("id").is_some() {
            let result = if message["method"] == "workspace/configuration" {
                json!([null])
            } else {
                Value::Null
            };
            self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": result }));
        }
        message
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("it listens");
        self.input.flush().expect("it listens");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}

fn read(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().split_once(": ") {
            Some(("Content-Length", number)) => length = number.parse().ok()?,
            Some(_) => {}
            None => break,
        }
    }
    let mut text = vec![0; length];
    output.read_exact(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}
