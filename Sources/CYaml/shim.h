// The one door to libyaml (Debian's libyaml-dev): YAML in, a stream of events out.
#include <yaml.h>
