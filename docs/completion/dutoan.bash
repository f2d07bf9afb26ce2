# Completion of dutoan for bash; made by `dutoan completion bash`.
_dutoan() {
  local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local command=${COMP_WORDS[1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W 'estimate lap explain dien-giai summary tong-hop collect thu-nhan appraise ghi-tham-dinh check tham-dinh overlap trung-lap diff so-sanh progress tien-do petition kien-nghi dossier ho-so rules quy-tac init khoi-tao schema completion doctor kiem-tra norms dinh-muc' -- "$current"))
    return
  fi
  if [ "$COMP_CWORD" -eq 2 ]; then
    case $command in
      dossier|ho-so) words='verify' ;;
      rules|quy-tac) words='list show' ;;
      norms|dinh-muc) words='list show search lint template import diff' ;;
    esac
    if [ -n "$words" ]; then
      COMPREPLY=($(compgen -W "$words" -- "$current"))
      [ ${#COMPREPLY[@]} -gt 0 ] && return
      words=
    fi
  fi
  case $command in
    rules|quy-tac|norms|dinh-muc) command="$command ${COMP_WORDS[2]}" ;;
    dossier|ho-so) [ "${COMP_WORDS[2]}" = verify ] && command="$command verify" ;;
  esac
  case "$command $before" in
    'estimate --unit'|'lap --unit') words='dong nghin trieu ty' ;;
    'estimate --format'|'lap --format') words='text csv json md html xlsx sql sqlite' ;;
    'estimate --lang'|'lap --lang') words='vi en' ;;
    'estimate --color'|'lap --color') words='auto always never' ;;
    'explain --format'|'dien-giai --format') words='text json worksheet' ;;
    'explain --lang'|'dien-giai --lang') words='vi en' ;;
    'explain --color'|'dien-giai --color') words='auto always never' ;;
    'summary --by'|'tong-hop --by') words='agency source group cost-group programme budget year method evidence task' ;;
    'summary --cross'|'tong-hop --cross') words='agency source group cost-group programme budget year method evidence task' ;;
    'summary --figure'|'tong-hop --figure') words='recomputed requested appraised' ;;
    'summary --rounding'|'tong-hop --rounding') words='half-up balanced' ;;
    'summary --fail-on'|'tong-hop --fail-on') words='over-ceiling' ;;
    'summary --unit'|'tong-hop --unit') words='dong nghin trieu ty' ;;
    'summary --format'|'tong-hop --format') words='text csv json md html xlsx' ;;
    'summary --lang'|'tong-hop --lang') words='vi en' ;;
    'summary --color'|'tong-hop --color') words='auto always never' ;;
    'collect --take'|'thu-nhan --take') words='newest-received' ;;
    'collect --unit'|'thu-nhan --unit') words='dong nghin trieu ty' ;;
    'collect --format'|'thu-nhan --format') words='text json md' ;;
    'collect --lang'|'thu-nhan --lang') words='vi en' ;;
    'collect --color'|'thu-nhan --color') words='auto always never' ;;
    'appraise --unit'|'ghi-tham-dinh --unit') words='dong nghin trieu ty' ;;
    'appraise --format'|'ghi-tham-dinh --format') words='text json md' ;;
    'appraise --lang'|'ghi-tham-dinh --lang') words='vi en' ;;
    'appraise --color'|'ghi-tham-dinh --color') words='auto always never' ;;
    'check --fail-on'|'tham-dinh --fail-on') words='error warning info' ;;
    'check --by'|'tham-dinh --by') words='agency' ;;
    'check --format'|'tham-dinh --format') words='text json md html sarif junit github gitlab' ;;
    'check --lang'|'tham-dinh --lang') words='vi en' ;;
    'check --color'|'tham-dinh --color') words='auto always never' ;;
    'overlap --unit'|'trung-lap --unit') words='dong nghin trieu ty' ;;
    'overlap --format'|'trung-lap --format') words='text csv json md' ;;
    'overlap --lang'|'trung-lap --lang') words='vi en' ;;
    'overlap --color'|'trung-lap --color') words='auto always never' ;;
    'diff --figure'|'so-sanh --figure') words='recomputed requested appraised' ;;
    'diff --unit'|'so-sanh --unit') words='dong nghin trieu ty' ;;
    'diff --format'|'so-sanh --format') words='text csv json md html xlsx yaml' ;;
    'diff --lang'|'so-sanh --lang') words='vi en' ;;
    'diff --color'|'so-sanh --color') words='auto always never' ;;
    'progress --by'|'tien-do --by') words='agency source programme group' ;;
    'progress --unit'|'tien-do --unit') words='dong nghin trieu ty' ;;
    'progress --format'|'tien-do --format') words='text csv json md html xlsx' ;;
    'progress --lang'|'tien-do --lang') words='vi en' ;;
    'progress --color'|'tien-do --color') words='auto always never' ;;
    'petition --unit'|'kien-nghi --unit') words='dong nghin trieu ty' ;;
    'petition --format'|'kien-nghi --format') words='text csv json md xlsx' ;;
    'petition --lang'|'kien-nghi --lang') words='vi en' ;;
    'petition --color'|'kien-nghi --color') words='auto always never' ;;
    'dossier --unit'|'ho-so --unit') words='dong nghin trieu ty' ;;
    'dossier --lang'|'ho-so --lang') words='vi en' ;;
    'dossier --color'|'ho-so --color') words='auto always never' ;;
    'dossier verify --format'|'ho-so verify --format') words='text json' ;;
    'dossier verify --lang'|'ho-so verify --lang') words='vi en' ;;
    'dossier verify --color'|'ho-so verify --color') words='auto always never' ;;
    'rules list --format'|'quy-tac list --format') words='text json md' ;;
    'rules list --lang'|'quy-tac list --lang') words='vi en' ;;
    'rules list --color'|'quy-tac list --color') words='auto always never' ;;
    'rules show --format'|'quy-tac show --format') words='text json md' ;;
    'rules show --lang'|'quy-tac show --lang') words='vi en' ;;
    'rules show --color'|'quy-tac show --color') words='auto always never' ;;
    'init --form'|'khoi-tao --form') words='xlsx' ;;
    'init --lang'|'khoi-tao --lang') words='vi en' ;;
    'init --color'|'khoi-tao --color') words='auto always never' ;;
    'schema --lang') words='vi en' ;;
    'schema --color') words='auto always never' ;;
    'completion --lang') words='vi en' ;;
    'completion --color') words='auto always never' ;;
    'doctor --lang'|'kiem-tra --lang') words='vi en' ;;
    'doctor --color'|'kiem-tra --color') words='auto always never' ;;
    'norms list --format'|'dinh-muc list --format') words='text json' ;;
    'norms list --lang'|'dinh-muc list --lang') words='vi en' ;;
    'norms list --color'|'dinh-muc list --color') words='auto always never' ;;
    'norms show --format'|'dinh-muc show --format') words='text json' ;;
    'norms show --lang'|'dinh-muc show --lang') words='vi en' ;;
    'norms show --color'|'dinh-muc show --color') words='auto always never' ;;
    'norms search --format'|'dinh-muc search --format') words='text json' ;;
    'norms search --lang'|'dinh-muc search --lang') words='vi en' ;;
    'norms search --color'|'dinh-muc search --color') words='auto always never' ;;
    'norms lint --lang'|'dinh-muc lint --lang') words='vi en' ;;
    'norms lint --color'|'dinh-muc lint --color') words='auto always never' ;;
    'norms template --lang'|'dinh-muc template --lang') words='vi en' ;;
    'norms template --color'|'dinh-muc template --color') words='auto always never' ;;
    'norms import --unit'|'dinh-muc import --unit') words='dong nghin trieu' ;;
    'norms import --numbers'|'dinh-muc import --numbers') words='plain vi' ;;
    'norms import --format'|'dinh-muc import --format') words='text json md' ;;
    'norms import --lang'|'dinh-muc import --lang') words='vi en' ;;
    'norms import --color'|'dinh-muc import --color') words='auto always never' ;;
    'norms diff --unit'|'dinh-muc diff --unit') words='dong nghin trieu ty' ;;
    'norms diff --format'|'dinh-muc diff --format') words='text csv json md' ;;
    'norms diff --lang'|'dinh-muc diff --lang') words='vi en' ;;
    'norms diff --color'|'dinh-muc diff --color') words='auto always never' ;;
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case $current in
  -*)
    case $command in
    'estimate'|'lap') words='--norms --lock --relock --as-of --set --effect --verify --unit --allow-unverified --allow-incomplete --only --jobs --format --output --help --lang --color' ;;
    'explain'|'dien-giai') words='--norms --as-of --allow-unverified --jobs --format --output --help --lang --color' ;;
    'summary'|'tong-hop') words='--by --cross --figure --rounding --previous --ceiling --fail-on --form --norms --lock --relock --as-of --unit --allow-unverified --allow-incomplete --jobs --format --output --help --lang --color' ;;
    'collect'|'thu-nhan') words='--received --take --norms --unit --format --output --help --lang --color' ;;
    'appraise'|'ghi-tham-dinh') words='--accept --from --by --date --reason --norms --as-of --allow-unverified --jobs --unit --format --output --help --lang --color' ;;
    'check'|'tham-dinh') words='--today --fail-on --waivers --baseline --by --root --norms --register --as-of --allow-unverified --jobs --format --output --help --lang --color' ;;
    'overlap'|'trung-lap') words='--register --least --all --norms --as-of --allow-unverified --jobs --unit --format --output --help --lang --color' ;;
    'diff'|'so-sanh') words='--same-as --figure --exit-code --only-if-changed --form --norms --as-of --unit --allow-unverified --allow-incomplete --jobs --format --output --help --lang --color' ;;
    'progress'|'tien-do') words='--by --today --norms --lock --relock --as-of --unit --allow-unverified --allow-incomplete --jobs --format --output --help --lang --color' ;;
    'petition'|'kien-nghi') words='--norms --lock --relock --as-of --unit --allow-unverified --allow-incomplete --jobs --format --output --help --lang --color' ;;
    'dossier'|'ho-so') words='--norms --lock --relock --as-of --today --waivers --register --unit --allow-unverified --allow-incomplete --jobs --output --help --lang --color' ;;
    'dossier verify'|'ho-so verify') words='--jobs --format --help --lang --color' ;;
    'rules list'|'quy-tac list') words='--norms --format --output --help --lang --color' ;;
    'rules show'|'quy-tac show') words='--norms --format --output --help --lang --color' ;;
    'init'|'khoi-tao') words='--folder --form --norms --help --lang --color' ;;
    'schema') words='--help --lang --color' ;;
    'completion') words='--help --lang --color' ;;
    'doctor'|'kiem-tra') words='--norms --help --lang --color' ;;
    'norms list'|'dinh-muc list') words='--missing --as-of --norms --format --output --help --lang --color' ;;
    'norms show'|'dinh-muc show') words='--at --as-of --norms --format --output --help --lang --color' ;;
    'norms search'|'dinh-muc search') words='--as-of --norms --format --output --help --lang --color' ;;
    'norms lint'|'dinh-muc lint') words='--norms --help --lang --color' ;;
    'norms template'|'dinh-muc template') words='--as-of --norms --help --lang --color' ;;
    'norms import'|'dinh-muc import') words='--id --title --basis --from --until --region --column --code --unit --numbers --norms --format --output --help --lang --color' ;;
    'norms diff'|'dinh-muc diff') words='--plan --by-change --norms --as-of --unit --allow-unverified --allow-incomplete --jobs --format --output --help --lang --color' ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    ;;
  esac
}
complete -o default -F _dutoan dutoan
