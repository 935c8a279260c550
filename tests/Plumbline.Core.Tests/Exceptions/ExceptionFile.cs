using Plumbline.Core.Exceptions.Files;
using Plumbline.Core.Tests.Settings;
using Plumbline.Core.Yaml;

namespace Plumbline.Core.Tests.Exceptions;

/// <summary>Reads exceptions for tests, with the rules of this assembly.</summary>
internal static class ExceptionFile
{
    public const string Head = "format: plumbline.exceptions/1\nexceptions:\n";

    public static IReadOnlyList<ExceptionEntry> Read(string text)
    {
        var problems = new FileProblems("e.yaml");
        var entries = new ExceptionReader(SettingsText.Catalog, problems).Read(text);
        problems.ThrowIfAny();
        return entries;
    }

    public static IReadOnlyList<string> Problems(string text) =>
        Should.Throw<InvalidFileException>(() => Read(text)).Lines;
}
