# PowerShell completion for plumb. In $PROFILE: plumb completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName plumb -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    [string[]]$words = $commandAst.CommandElements |
        Where-Object { $_.Extent.StartOffset -lt $cursorPosition } |
        ForEach-Object { "$_" }
    # Older versions do not pass an empty word on, so it is said in another way that a new one begins.
    [string[]]$question = if ($wordToComplete) { 'complete', '--' } else { 'complete', '--next', '--' }
    [string[]]$arguments = $question + @($words | Select-Object -Skip 1)
    & $words[0] @arguments 2>$null | ForEach-Object {
        $candidate, $meaning = $_ -split "`t", 2
        $tip = if ($meaning) { $meaning } else { $candidate }
        [System.Management.Automation.CompletionResult]::new($candidate, $candidate, 'ParameterValue', $tip)
    }
}
