using Plumbline.Cli.Settings;
using Plumbline.Core.Yaml;
using Plumbline.Oci.Checkup;

namespace Plumbline.Cli.Doctor;

/// <summary>Looks whether the files that tune a scan can be used.</summary>
internal static class SettingsCheckup
{
    private const string Subject = "Settings";

    public static CheckupItem Of(CommandContext context)
    {
        try
        {
            var settings = SettingsFile.Load(named: null, context);
            var exceptions = ExceptionsFile.Find(named: null, settings, context);
            var count = exceptions is null ? 0 : ExceptionsFile.Read(exceptions).Count;
            return CheckupItem.Ok(Subject, $"{Settings(settings)}; {Exceptions(exceptions, count)}");
        }
        catch (InvalidFileException invalid)
        {
            return CheckupItem.Problem(Subject, invalid.Message, "'plumb config validate' says all that is wrong.");
        }
    }

    private static string Settings(SettingsFile settings) =>
        settings.Path is { } path
            ? $"'{path}', profile {settings.Profile(name: null).Name}"
            : "none: rules run as they come ('plumb config init' writes a file)";

    private static string Exceptions(string? path, int count) =>
        path is null ? "no exceptions" : $"{Terminal.Counted.Of(count, "exception")} in '{path}'";
}
