using System.Reflection;

namespace Plumbline.Cli;

/// <summary>The version of this program, without build metadata.</summary>
internal static class ToolVersion
{
    public static string Current { get; } =
        typeof(ToolVersion)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
