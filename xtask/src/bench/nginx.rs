//! The measure: nginx with the same bytes and the same headers, tuned as its friends would.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, bail};

use super::case::Case;
use super::http::{Answer, get};
use super::hub::free_port;
use crate::test::program;

/// nginx makes these itself.
const OWN: [&str; 5] = ["content-length", "content-type", "date", "connection", "server"];

pub struct Nginx {
    child: Child,
    address: SocketAddr,
}

impl Nginx {
    pub fn start(folder: &Path, cases: &[Case]) -> anyhow::Result<Self> {
        fs::create_dir_all(folder).context("nginx's folder")?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port()?));
        let mut places = String::new();
        for case in cases {
            let name = file_name(case);
            fs::write(folder.join(&name), &case.answer.body).context("nginx's files")?;
            places.push_str(&place(&name, &case.answer));
        }
        let config = folder.join("nginx.conf");
        fs::write(&config, configuration(folder, address, &places)).context("nginx's configuration")?;
        let program = program("nginx").context("nginx is gone again")?;
        let child = Command::new(program)
            .arg("-p")
            .arg(folder)
            .arg("-c")
            .arg(&config)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("starting nginx")?;
        let nginx = Self { child, address };
        for case in cases {
            nginx.serves_the_same(case)?;
        }
        Ok(nginx)
    }

    pub fn url(&self, case: &Case) -> String {
        format!("http://{}/{}", self.address, file_name(case))
    }

    fn serves_the_same(&self, case: &Case) -> anyhow::Result<()> {
        let path = format!("/{}", file_name(case));
        for _ in 0..100 {
            match get(self.address, &path, &[]) {
                Ok(answer) if answer.status == 200 && answer.body == case.answer.body => {
                    let ours = case.answer.headers.iter().filter(|(name, _)| !OWN.contains(&name.as_str()));
                    for (name, value) in ours {
                        if answer.header(name) != Some(value) {
                            bail!("nginx sends another {name} than the hub for {}", case.name);
                        }
                    }
                    return Ok(());
                }
                Ok(answer) => bail!("nginx answers {} for {}", answer.status, case.name),
                Err(_) => sleep(Duration::from_millis(50)),
            }
        }
        bail!("nginx does not start")
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Asked to stop, it takes its workers along; a hard end would leave them behind.
        let asked = Command::new("kill").arg(self.child.id().to_string()).status();
        if !asked.is_ok_and(|status| status.success()) {
            drop(self.child.kill());
        }
        drop(self.child.wait());
    }
}

fn file_name(case: &Case) -> String {
    case.name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

fn place(name: &str, answer: &Answer) -> String {
    let kind = answer.header("content-type").unwrap_or("text/html");
    let headers = answer.headers.iter().filter(|(header, _)| !OWN.contains(&header.as_str()));
    let headers = headers.map(|(header, value)| {
        let value = value.replace('\\', "\\\\").replace('"', "\\\"");
        format!("      add_header {header} \"{value}\";\n")
    });
    format!(
        "    location = /{name} {{\n      default_type \"{kind}\";\n{}    }}\n",
        headers.collect::<String>()
    )
}

fn configuration(folder: &Path, address: SocketAddr, places: &str) -> String {
    let folder = folder.display();
    format!(
        "daemon off;
worker_processes auto;
pid {folder}/nginx.pid;
error_log stderr error;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  sendfile on;
  tcp_nodelay on;
  open_file_cache max=64;
  keepalive_requests 10000000;
  server_tokens off;
  etag off;
  max_ranges 0;
  client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
  uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
  server {{
    listen {address};
    root {folder};
    add_header Last-Modified \"\";
{places}  }}
}}
"
    )
}
