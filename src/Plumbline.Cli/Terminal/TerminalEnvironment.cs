namespace Plumbline.Cli.Terminal;

/// <summary>What the environment says of the terminal, and of who reads what we say.</summary>
internal static class TerminalEnvironment
{
    private static readonly string[] CiVariables =
    [
        "CI",
        "GITHUB_ACTIONS",
        "GITLAB_CI",
        "TF_BUILD",
        "JENKINS_URL",
        "BITBUCKET_BUILD_NUMBER",
        "BUILDKITE",
        "CIRCLECI",
    ];

    /// <summary>In their order of precedence.</summary>
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>The variable that tells that a build server runs us; null when a person may be watching.</summary>
    public static string? CiVariable(CommandContext context) =>
        CiVariables.FirstOrDefault(name => IsOn(context.Variable(name)));

    /// <summary>Whether the terminal knows no control sequences.</summary>
    public static bool IsDumb(CommandContext context) => context.Variable("TERM") == "dumb";

    /// <summary>
    /// Whether more than ASCII can be shown: by the locale, and by the kind of terminal (Linux's own console has few
    /// letters). Windows has no such variables, and .NET speaks UTF-8 to its console.
    /// </summary>
    public static bool HasUnicode(CommandContext context) =>
        context.Variable("TERM") is not ("dumb" or "linux")
        && (
            LocaleVariables.Select(context.Variable).FirstOrDefault(value => value is not null) is { } locale
                ? locale.Replace("-", "", StringComparison.Ordinal).Contains("UTF8", StringComparison.OrdinalIgnoreCase)
                : OperatingSystem.IsWindows()
        );

    /// <summary>Whether to colour what goes to a stream.</summary>
    /// <remarks>NO_COLOR (https://no-color.org) wins over everything, then FORCE_COLOR and CLICOLOR_FORCE.</remarks>
    public static bool HasColours(CommandContext context, bool isTerminal, bool noColor) =>
        !noColor
        && context.Variable("NO_COLOR") is null
        && (
            IsOn(context.Variable("FORCE_COLOR"))
            || IsOn(context.Variable("CLICOLOR_FORCE"))
            || (isTerminal && !IsDumb(context))
        );

    private static bool IsOn(string? value) => value is not (null or "0" or "false");
}
