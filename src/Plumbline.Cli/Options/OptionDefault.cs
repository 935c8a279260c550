using System.CommandLine;

namespace Plumbline.Cli.Options;

/// <summary>A value for an option of which the command line says nothing.</summary>
/// <param name="Origin">Where it comes from, for people.</param>
/// <param name="Arguments">What one would have written on the command line.</param>
internal sealed record OptionDefault(Option Option, string Origin, IReadOnlyList<string> Arguments);
