using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Tests.Fixtures;

namespace Plumbline.Oci.Tests.Client.Configuration;

public sealed class FilePermissionsTests : IDisposable
{
    private readonly TestHome _home = new();
    private readonly List<string> _warnings = [];

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherExecute)]
    public void A_file_that_others_may_use_gets_a_warning(UnixFileMode loose)
    {
        var path = _home.Write("key.pem", "", TestHome.OwnerOnly | loose);
        FilePermissions.WarnWhenLoose(path, _home.Options, _warnings.Add);
        _warnings.ShouldBe([$"Others can read '{path}': run 'chmod 600' on it."]);
    }

    [Fact]
    public void A_file_of_the_owner_alone_gets_none()
    {
        FilePermissions.WarnWhenLoose(_home.Write("key.pem", ""), _home.Options, _warnings.Add);
        _warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("True", 0)]
    [InlineData("true", 0)]
    [InlineData("no", 1)]
    public void The_variable_of_the_CLI_suppresses_it(string value, int expected)
    {
        var path = _home.Write("key.pem", "", TestHome.OwnerOnly | UnixFileMode.OtherRead);
        var options = _home.With(("OCI_CLI_SUPPRESS_FILE_PERMISSIONS_WARNING", value));
        FilePermissions.WarnWhenLoose(path, options, _warnings.Add);
        _warnings.Count.ShouldBe(expected);
    }
}
