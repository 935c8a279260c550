#compdef plumb
# zsh completion for plumb. In ~/.zshrc, after compinit: eval "$(plumb completion zsh)"
_plumb() {
  local -a found candidates
  local line
  found=("${(@f)$(${~words[1]} complete -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  for line in ${found:#}; do
    # A colon parts a candidate from what it means.
    candidates+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  if (( $#candidates )); then
    _describe -V plumb candidates
  else
    compset -P '*='
    _files
  fi
}
if [[ ${funcstack[1]} == _plumb ]]; then
  _plumb "$@"
else
  compdef _plumb plumb
fi
