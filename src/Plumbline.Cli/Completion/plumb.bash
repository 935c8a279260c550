# bash completion for plumb. In ~/.bashrc: eval "$(plumb completion bash)"
_plumb() {
  local line=${COMP_LINE:0:COMP_POINT} words=() last=-1 part i
  # bash splits words at = and : too, and plumb does not: parts with nothing between them are one word.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    part=${COMP_WORDS[i]}
    if ((i == 0)) || [[ $line == [[:space:]]* ]]; then
      line=${line#"${line%%[![:space:]]*}"}
      words+=("")
      last=$((last + 1))
    fi
    if ((i == COMP_CWORD)); then part=$line; fi # what is left of the cursor
    words[last]+=$part
    line=${line#"$part"}
  done

  # What stands before the part that bash replaces is there already.
  local current=${words[last]} candidate rest
  local kept=${current%"${current##*[=:]}"}
  COMPREPLY=()
  while IFS=$'\t' read -r candidate rest; do
    COMPREPLY+=("${candidate#"$kept"}")
  done < <("${1/#\~/$HOME}" complete -- "${words[@]:1}" 2>/dev/null)
}
complete -o default -F _plumb plumb
