using System.Diagnostics;

namespace Plumbline.Bench;

/// <summary>The plumb that is measured: a program by itself, or an assembly (<c>.dll</c>) that dotnet runs.</summary>
internal sealed record PlumbProgram(string Path)
{
    /// <summary>What <c>dotnet build</c> makes.</summary>
    public static readonly PlumbProgram Built = new("artifacts/bin/Plumbline.Cli/release/plumb.dll");

    private static readonly PlumbProgram Published = new("artifacts/publish/plumb");

    /// <summary>The published program if there is one, or else the one that was built.</summary>
    public static PlumbProgram Best => File.Exists(Published.Path) ? Published : Built;

    public string Description => IsAssembly ? "release build, run by `dotnet`" : "published single file";

    private bool IsAssembly => Path.EndsWith(".dll", StringComparison.Ordinal);

    /// <summary>How to start it, with what it prints redirected.</summary>
    public ProcessStartInfo Command(params IEnumerable<string> arguments) =>
        new(IsAssembly ? "dotnet" : Path, IsAssembly ? [Path, .. arguments] : arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
}
