# Completion of dutoan for bash; made by `dutoan completion bash`.
_dutoan() {
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local command=${COMP_WORDS[1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W 'estimate explain summary init schema completion doctor norms' -- "$current"))
    return
  fi
  if [ "$COMP_CWORD" -eq 2 ]; then
    case $command in
      norms) words='list show search lint template' ;;
    esac
    if [ -n "$words" ]; then
      COMPREPLY=($(compgen -W "$words" -- "$current"))
      return
    fi
  fi
  case $command in
    norms) command="$command ${COMP_WORDS[2]}" ;;
  esac
  case "$command $before" in
    'estimate --unit') words='dong nghin trieu ty' ;;
    'estimate --format') words='text csv json md' ;;
    'estimate --lang') words='vi en' ;;
    'estimate --color') words='auto always never' ;;
    'explain --format') words='text json worksheet' ;;
    'explain --lang') words='vi en' ;;
    'explain --color') words='auto always never' ;;
    'summary --by') words='agency source group cost-group programme budget year method evidence task' ;;
    'summary --figure') words='recomputed requested appraised' ;;
    'summary --unit') words='dong nghin trieu ty' ;;
    'summary --format') words='text csv json md' ;;
    'summary --lang') words='vi en' ;;
    'summary --color') words='auto always never' ;;
    'init --lang') words='vi en' ;;
    'init --color') words='auto always never' ;;
    'schema --lang') words='vi en' ;;
    'schema --color') words='auto always never' ;;
    'completion --lang') words='vi en' ;;
    'completion --color') words='auto always never' ;;
    'doctor --lang') words='vi en' ;;
    'doctor --color') words='auto always never' ;;
    'norms list --format') words='text json' ;;
    'norms list --lang') words='vi en' ;;
    'norms list --color') words='auto always never' ;;
    'norms show --format') words='text json' ;;
    'norms show --lang') words='vi en' ;;
    'norms show --color') words='auto always never' ;;
    'norms search --format') words='text json' ;;
    'norms search --lang') words='vi en' ;;
    'norms search --color') words='auto always never' ;;
    'norms lint --lang') words='vi en' ;;
    'norms lint --color') words='auto always never' ;;
    'norms template --lang') words='vi en' ;;
    'norms template --color') words='auto always never' ;;
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case $current in
  -*)
    case $command in
    'estimate') words='--norms --lock --relock --as-of --unit --allow-unverified --allow-incomplete --only --jobs --format --output --help --lang --color' ;;
    'explain') words='--norms --as-of --allow-unverified --jobs --format --output --help --lang --color' ;;
    'summary') words='--by --figure --norms --lock --relock --as-of --unit --allow-unverified --allow-incomplete --jobs --format --output --help --lang --color' ;;
    'init') words='--folder --help --lang --color' ;;
    'schema') words='--help --lang --color' ;;
    'completion') words='--help --lang --color' ;;
    'doctor') words='--norms --help --lang --color' ;;
    'norms list') words='--missing --as-of --norms --format --output --help --lang --color' ;;
    'norms show') words='--at --as-of --norms --format --output --help --lang --color' ;;
    'norms search') words='--as-of --norms --format --output --help --lang --color' ;;
    'norms lint') words='--norms --help --lang --color' ;;
    'norms template') words='--as-of --norms --help --lang --color' ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    ;;
  esac
}
complete -o default -F _dutoan dutoan
