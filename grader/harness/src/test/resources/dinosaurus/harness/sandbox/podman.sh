#!/bin/sh
# Makes a folder in which the tests' podman keeps everything, with an image of a JDK of this machine:
# podman.sh FOLDER JAVA_HOME IMAGE. The client is FOLDER/bin/podman. It takes no path of a folder
# that is longer than 50 characters.
set -eu
folder=$1
java_home=$2
image=$3
client=$folder/bin/podman

mkdir -p "$folder/bin"
cat >"$folder/containers.conf" <<END
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "none"
tmp_dir = "$folder/libpod"
END
cat >"$client" <<END
#!/bin/sh
export CONTAINERS_CONF='$folder/containers.conf' CONTAINERS_STORAGE_CONF='$folder/storage.conf'
exec $(command -v podman) "\$@"
END
chmod +x "$client"

store() {
  cat >"$folder/storage.conf" <<END
[storage]
driver = "$1"
graphroot = "$folder/$1"
runroot = "$folder/run"
END
}

# Prints the libraries that a JDK needs of the system.
libraries() {
  find "$1/bin" "$1/lib" -type f \( -name java -o -name '*.so' \) -exec ldd {} + 2>/dev/null |
    grep -o '/[^ :]*' | grep -v "^$1" | sort -u
}

store overlay
"$client" info >/dev/null 2>&1 || store vfs
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/opt/java" "$root/tmp"
tar -C "$java_home" --dereference --exclude=./jmods --exclude=./lib/src.zip -cf - . |
  tar -C "$root/opt/java" -xf -
libraries "$java_home" | sed "s,^/,," | tar -C / --dereference -T - -cf - | tar -C "$root" -xf -
tar -C "$root" -cf - . | "$client" import --change 'ENV PATH=/opt/java/bin' - "$image" >/dev/null
