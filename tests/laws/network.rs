//! The diary cannot leave the phone by itself: nothing that speaks to a network is built in.

use regex::Regex;

use super::none;
use super::sources::{ending, root};

/// Crates that open connections. `openssl-sys` and `openssl-src` are not among them: they are the ciphers under
/// SQLCipher, built without any caller of their sockets.
const SPEAKERS: &[&str] = &[
    "actix-web",
    "async-std",
    "attohttpc",
    "awc",
    "axum",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hickory-resolver",
    "hyper",
    "hyper-util",
    "isahc",
    "libp2p",
    "mio",
    "minreq",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "smol",
    "socket2",
    "ssh2",
    "surf",
    "tiny_http",
    "tokio",
    "tokio-rustls",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "warp",
    "websocket",
];

#[test]
fn no_crate_in_the_tree_speaks_to_a_network() {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).expect("the lock file");
    let names: Vec<&str> = lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    assert!(names.contains(&"rusqlite"), "the lock file was not understood");
    let breaches: Vec<String> = names.into_iter().filter(|name| SPEAKERS.contains(name)).map(str::to_owned).collect();
    none("these crates can open a connection", &breaches);
}

#[test]
fn no_source_opens_a_connection() {
    let opens = Regex::new(r"\bstd::net\b|\b(?:Tcp|Udp|Unix)(?:Stream|Listener|Socket|Datagram)\b").expect("a pattern");
    let mut breaches = Vec::new();
    for source in ending("core", ".rs").into_iter().chain(ending("bindings", ".rs")) {
        let code = source.code();
        breaches.extend(
            opens.find_iter(&code).map(|hit| format!("{}:{}: {}", source.path, source.line(hit.start()), hit.as_str())),
        );
    }
    none("nothing here speaks to a network", &breaches);
}
