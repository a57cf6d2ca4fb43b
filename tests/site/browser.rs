// SPDX-License-Identifier: MIT
//! A browser without a window, by the WebDriver protocol.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

/// What must be there.
const HELP: &str = "the pages are tested in Chromium: apt-get install chromium chromium-driver";

/// A browser, which ends with this.
pub(crate) struct Browser {
    driver: Child,
    session: String,
}

impl Browser {
    /// Starts one.
    pub(crate) fn start() -> Browser {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start chromedriver: {error}\n{HELP}"));
        let out = BufReader::new(driver.stdout.take().expect("an output"));
        let mut browser = Browser {
            driver,
            session: String::new(),
        };
        let mut lines = out.lines().map_while(Result::ok);
        let port = lines.find_map(|line| {
            let (_, port) = line.split_once("successfully on port ")?;
            Some(port.trim_end_matches('.').to_owned())
        });
        // Whatever else it says, it must not wait for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        let port = port.expect("chromedriver says its port");
        let options = json!({
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--hide-scrollbars", "--window-size=1280,900"],
        });
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": 120_000, "pageLoad": 120_000 },
        } } });
        let root = format!("http://127.0.0.1:{port}/session");
        let session = send(&root, &wanted).unwrap_or_else(|error| panic!("{error}\n{HELP}"));
        let id = session["sessionId"].as_str().expect("a session");
        browser.session = format!("{root}/{id}");
        browser
    }

    fn command(&self, name: &str, arguments: &Value) -> Value {
        let url = format!("{}/{name}", self.session);
        send(&url, arguments).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Opens a page.
    pub(crate) fn open(&self, url: &str) {
        self.command("url", &json!({ "url": url }));
    }

    /// Runs a script, whose last argument is the function that it calls with its result.
    pub(crate) fn run(&self, script: &str, arguments: Value) -> Value {
        let body = json!({ "script": script, "args": arguments });
        self.command("execute/async", &body)
    }

    /// Presses keys, one after another.
    pub(crate) fn press(&self, keys: &str) {
        let press = |key: char| {
            let of = |kind: &str| json!({ "type": kind, "value": key.to_string() });
            [of("keyDown"), of("keyUp")]
        };
        let keys: Vec<Value> = keys.chars().flat_map(press).collect();
        let source = json!({ "type": "key", "id": "keyboard", "actions": keys });
        self.command("actions", &json!({ "actions": [source] }));
    }

    /// The address of the page that is open.
    pub(crate) fn address(&self) -> String {
        let script = "arguments[0](location.href)";
        self.run(script, json!([]))
            .as_str()
            .unwrap_or("")
            .to_owned()
    }

    /// Makes the window so large.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        self.command("window/rect", &json!({ "width": width, "height": height }));
    }

    /// What the console has been told of errors and warnings, on all pages so far.
    pub(crate) fn errors(&self) -> Vec<String> {
        let log = self.command("se/log", &json!({ "type": "browser" }));
        let entries = log.as_array().map_or(&[][..], Vec::as_slice);
        let is_bad = |entry: &&Value| entry["level"] == "SEVERE" || entry["level"] == "WARNING";
        entries
            .iter()
            .filter(is_bad)
            .map(Value::to_string)
            .collect()
    }

    /// A picture of what is shown, as a PNG.
    pub(crate) fn shot(&self) -> Vec<u8> {
        let url = format!("{}/screenshot", self.session);
        let mut answer = ureq::get(&url).call().expect("a picture");
        let answer: Value = answer.body_mut().read_json().expect("an answer");
        base64(answer["value"].as_str().expect("a picture"))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The browser ends with its session; without one, with the driver.
        let _ = ureq::delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn send(url: &str, body: &Value) -> Result<Value, String> {
    let agent = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .build();
    let agent = ureq::Agent::new_with_config(agent);
    let mut answer = agent
        .post(url)
        .send_json(body)
        .map_err(|error| error.to_string())?;
    let answer: Value = answer
        .body_mut()
        .with_config()
        .limit(64 << 20)
        .read_json()
        .map_err(|error| error.to_string())?;
    match answer["value"].get("error") {
        Some(error) => Err(format!("{error}: {}", answer["value"]["message"])),
        None => Ok(answer["value"].clone()),
    }
}

fn base64(text: &str) -> Vec<u8> {
    let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit = |byte: u8| digits.iter().position(|digit| *digit == byte);
    let (mut bits, mut count, mut out) = (0_u32, 0, Vec::new());
    for value in text.bytes().filter_map(digit) {
        bits = bits << 6 | value as u32;
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
        }
    }
    out
}
