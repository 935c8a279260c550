namespace Plumbline.Store.Plans;

/// <summary>Files that only their owner may read and write.</summary>
internal static class PrivateFile
{
    public static FileStreamOptions ToCreate() => Options(FileMode.CreateNew, FileAccess.Write);

    public static FileStreamOptions ToAppend() => Options(FileMode.Append, FileAccess.Write);

    /// <summary>Made when it is not there.</summary>
    public static FileStreamOptions ToHold() => Options(FileMode.OpenOrCreate, FileAccess.ReadWrite);

    private static FileStreamOptions Options(FileMode mode, FileAccess access)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = access,
            Share = FileShare.None,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
