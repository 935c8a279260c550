# fish completion for plumb. In ~/.config/fish/config.fish: plumb completion fish | source
function __plumb_candidates
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program (string replace -r '^~(?=/)' $HOME -- $words[1])
    set -e words[1]
    $program complete -- $words "$current" 2>/dev/null
end

# Files are offered only where plumb knows nothing.
function __plumb_knows
    set -g __plumb_found (__plumb_candidates)
    test (count $__plumb_found) -gt 0
end

complete -c plumb -e
complete -c plumb -k -f -n __plumb_knows -a '$__plumb_found'
