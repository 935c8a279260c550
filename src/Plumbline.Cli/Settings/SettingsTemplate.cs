namespace Plumbline.Cli.Settings;

/// <summary>The settings file that <c>plumb config init</c> writes.</summary>
internal static class SettingsTemplate
{
    public static byte[] Bytes
    {
        get
        {
            using var stream = typeof(SettingsTemplate).Assembly.GetManifestResourceStream("plumbline.yaml")!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
